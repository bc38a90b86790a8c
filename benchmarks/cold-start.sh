#!/usr/bin/env bash
# How long a command takes from a cold JVM, by the options of that JVM.
#
#   benchmarks/cold-start.sh [RUNS [COMMAND...]]
#
# The default is 20 runs of a search with 10 hits and two facets over an index of the sample corpus. Variants take turns, so
# that a noisy minute hits all of them; the last asks a resident process instead of starting a JVM of Pressmark's size.
# Prints the median and the least wall time and the median CPU time in milliseconds (of the caller alone).
# The archives (AppCDS, AOT) are trained as the launcher trains them, by org.pressmark.app.Rehearsal.
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd -P)
source "$home/.mvn/find-jdk.sh"
"$home/pressmark" --version
find_jdk 25 javac "$home/app/target/pressmark/jdk"
jar=$home/app/target/pressmark/lib/pressmark.jar
runs=${1:-20}
shift || true

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo 'class Empty { public static void main(String[] args) {} }' >Empty.java
"$jdk/bin/javac" Empty.java
"$home/pressmark" index --quiet -i index "$home/sample-corpus"
if [ $# -gt 0 ]; then command=("$@"); else command=(search government -i index --facet place --facet person); fi

common='-XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Xlog:disable'
names=()
declare -A line

variant() { # NAME, then the words after `java`
  names+=("$1")
  line[$1]="${*:2}"
}

program() { # NAME OPTIONS...
  variant "$1" "${@:2}" $common -cp "$jar" org.pressmark.app.Pressmark "${command[@]}"
}

# Trains an archive for these options and adds the variant that starts with it.
archived() { # NAME cds|aot OPTIONS...
  local name=$1 kind=$2 write read
  shift 2
  case $kind in
  cds) write=-XX:ArchiveClassesAtExit read=-XX:SharedArchiveFile ;;
  aot) write=-XX:AOTCacheOutput read=-XX:AOTCache ;;
  esac
  local file=$work/archive-${#names[@]}
  "$jdk/bin/java" "$@" $common "$write=$file" -cp "$jar" org.pressmark.app.Rehearsal short "$home/sample-corpus" index \
    >"$file.log" 2>&1 || { cat "$file.log" >&2 && exit 1; }
  program "$name" "$@" "$read=$file"
}

serial=-XX:+UseSerialGC parallel=-XX:+UseParallelGC g1=-XX:+UseG1GC c1=-XX:TieredStopAtLevel=1
variant 'empty JVM' -XX:-UsePerfData -cp . Empty
variant 'empty JVM, serial, C1' -XX:-UsePerfData $serial $c1 -cp . Empty
program 'plain' $g1
program 'plain, serial, C1' $serial $c1
archived 'AppCDS, G1' cds $g1
archived 'AppCDS, serial, C1' cds $serial $c1
archived 'AOT cache, G1' aot $g1
archived 'AOT cache, parallel' aot $parallel
archived 'AOT cache, serial' aot $serial
archived 'AOT cache, G1, C1' aot $g1 $c1
archived 'AOT cache, serial, C1' aot $serial $c1
names+=('the launcher')
line['the launcher']=launcher
names+=('a resident process')
line['a resident process']=resident

# With options of its own for the JVM the launcher asks no resident process. That one is asked a few times before it is
# measured, as it would be in a day's work.
once() {
  case $1 in
  launcher) PRESSMARK_JAVA_OPTS=-XX:-UsePerfData "$home/pressmark" "${command[@]}" ;;
  resident) "$home/pressmark" "${command[@]}" ;;
  *) "$jdk/bin/java" $1 ;;
  esac
}

"$home/pressmark" resident >started &
trap 'kill $!; rm -rf "$work"' EXIT
until grep -q answers started; do sleep 0.1; done
for ((i = 0; i < 20; i++)); do once resident >out || [ $? = 1 ]; done

TIMEFORMAT='%R %U %S'
for ((round = 0; round <= runs; round++)); do
  for index in "${!names[@]}"; do
    { time once "${line[${names[index]}]}" >out 2>err; } 2>time || [ $? = 1 ] || { cat err >&2 && exit 1; }
    # Round 0 only warms the page cache.
    if [ "$round" -gt 0 ]; then cat time >>"times-$index"; fi
  done
done

median() {
  sort -n | awk '{ value[NR] = $1 } END { printf "%d", (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'
}

echo "pressmark ${command[*]}: $runs runs on $(getconf _NPROCESSORS_ONLN) cores"
printf '%-24s %8s %8s %8s\n' '' median least CPU
for index in "${!names[@]}"; do
  awk '{ print $1 * 1000 }' "times-$index" >wall
  printf '%-24s %8d %8d %8d\n' "${names[index]}" "$(median <wall)" "$(sort -n wall | head -n 1)" \
    "$(awk '{ print ($2 + $3) * 1000 }' "times-$index" | median)"
done
