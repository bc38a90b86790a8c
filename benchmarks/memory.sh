#!/usr/bin/env bash
# How much memory `pressmark index` takes: the most that the process had in RAM, and the heap by the collector's own log.
#
#   benchmarks/memory.sh DIRECTORY [JVM-OPTION...]     the default option is -Xmx1g
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd -P)
directory=$(cd "$1" && pwd -P)
shift
options=${*:--Xmx1g}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

PRESSMARK_JAVA_OPTS="$options -Xlog:gc*:file=$work/gc.log" \
  "$home/pressmark" index --quiet --json -i "$work/index" "$directory" >"$work/ledger" &
process=$!
# The kernel keeps the peak as long as the process lives.
while kill -0 $process 2>/dev/null; do
  awk '/VmHWM/ { print $2 }' /proc/$process/status >>"$work/peaks" 2>/dev/null || true
  sleep 0.2
done
wait $process || [ $? = 1 ]

# GC(7) Pause Young (Normal) (G1 Evacuation Pause) 512M->101M(1024M) 12.3ms
heap() { # before|after
  grep -oE '[0-9]+M->[0-9]+M\(' "$work/gc.log" | tr -c '0-9\n' ' ' |
    awk -v when="$1" '{ value = when == "before" ? $1 : $2; if (value > most) most = value } END { print most + 0 }'
}

echo "pressmark index $(basename "$directory") with $options"
sed -E 's/,"rejects":.*/}/' "$work/ledger"
echo
echo "index: $(du -sm "$work/index" | cut -f1) MB"
echo "most in RAM: $(sort -n "$work/peaks" | awk 'END { printf "%d", $1 / 1024 }') MB"
echo "most on the heap: $(heap before) MB; after a collection: $(heap after) MB"
echo "collections: $(grep -c 'Pause.*M->' "$work/gc.log"), in all $(
  grep -oE 'Pause.*M\) [0-9.]+ms' "$work/gc.log" | grep -oE '[0-9.]+ms$' | awk '{ sum += $1 } END { printf "%d", sum }'
) ms"
