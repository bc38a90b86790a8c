#!/bin/sh
# Fuzzes one target, from the corpus and from what was found in earlier runs:
#   fuzz/run.sh reader|text|query|cursor|http [MINUTES]
# An input that breaks a promise goes to fuzz/target/found/TARGET. New ways through the program go
# to fuzz/target/inputs/TARGET; with
#   fuzz/run.sh TARGET keep [BYTES]
# the shortest of them that go all those ways become the corpus, as far as they are shorter than so
# many bytes, 300 if nothing is said. Inputs in the corpus that have names, once faults, stay.
set -eu
cd "$(dirname "$0")"
target=$1
what=${2:-30}
class=org.pressmark.fuzz.$(printf %.1s "$target" | tr '[:lower:]' '[:upper:]')${target#?}Target
corpus=corpus/$target
found=target/found/$target
inputs=target/inputs/$target
digest='????????????????????????????????????????'

off=com.code_intelligence.jazzer.runtime.TraceCmpHooks
if [ "$target" = http ]; then # which is a client, while no other part may open a connection
  off=$off:com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery
fi

# shellcheck source=../.mvn/find-jdk.sh
. ../.mvn/find-jdk.sh
find_jdk 25 javac /dev/null || {
  echo "no JDK 25 found" >&2
  exit 2
}
export JAVA_HOME="$jdk"

../mvnw -q -f .. -Pjazzer -pl fuzz -am -Dmaven.test.skip=true package \
  dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime
mkdir -p "$found" "$inputs"

# Comparisons are not traced: tables and JSON compare so many names that nothing else would be done.
jazzer() {
  "$jdk/bin/java" -Xmx512m -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
    -cp "target/classes:$(cat target/classpath)" com.code_intelligence.jazzer.Jazzer \
    --target_class="$class" --reproducer_path="$found" -artifact_prefix="$found/" \
    --instrumentation_includes='org.pressmark.**:org.jsoup.**:com.fasterxml.jackson.core.**:de.siegmar.**:org.netpreserve.**:org.commonmark.**:org.snakeyaml.**:org.apache.james.**' \
    --trace=cov:div:gep --disabled_hooks="$off" \
    --keep_going=50 -timeout=25 -rss_limit_mb=2500 "$@"
}

if [ "$what" = keep ]; then
  short=target/short/$target
  kept=target/kept/$target
  rm -rf "$short" "$kept"
  mkdir -p "$short" "$kept"
  find "$inputs" "$corpus" -type f -name "$digest" -size -"${3:-300}"c -exec cp {} "$short" \;
  jazzer -merge=1 "$kept" "$short"
  find "$corpus" -type f -name "$digest" -delete
  cp "$kept"/* "$corpus"
else
  jazzer -max_total_time=$((what * 60)) -max_len=2048 -dict="words/$target" -print_final_stats=1 \
    "$inputs" "$corpus"
fi
