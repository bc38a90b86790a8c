#!/bin/sh
# Builds what is stale and runs a benchmark in a JVM of its own.
#
#   benchmarks/run.sh IndexBenchmark DIRECTORY [ROUNDS [THREADS]]
#   benchmarks/run.sh SearchBenchmark DIRECTORY [ASK...] [LAYER...]
#   benchmarks/run.sh FormatBenchmark DIRECTORY [DIRECTORY...]   (after the first by their whole paths)
#   benchmarks/run.sh IndexSizes DIRECTORY
#   benchmarks/run.sh OperatorTimes INDEX
#   benchmarks/run.sh FacetTimes INDEX [QUERY...]
#   benchmarks/run.sh ServeBenchmark INDEX
#   benchmarks/run.sh FirstPage INDEX              (needs Chromium and ChromeDriver in /usr/bin)
#   benchmarks/run.sh Growth INDEX PICTURE.svg [SIZE...]
#   benchmarks/run.sh ReutersRelevance DIRECTORY [INDEX]
#   benchmarks/run.sh Relevance QRELS RUN...       (files by their whole paths)
set -eu

home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
benchmark=$1
directory=$2
if [ -d "$directory" ]; then directory=$(CDPATH='' cd "$directory" && pwd -P); fi
shift 2

# shellcheck source=../.mvn/find-jdk.sh
. "$home/.mvn/find-jdk.sh"
find_jdk 25 javac /dev/null || {
  echo "no JDK 25 found" >&2
  exit 2
}
# Where Maven runs on the JDK that it builds with there is no toolchain, and exec:exec takes what the PATH has.
export JAVA_HOME="$jdk" PATH="$jdk/bin:$PATH"
exec "$home/mvnw" --quiet --file "$home/pom.xml" --projects benchmarks --also-make -Dmaven.test.skip=true \
  -Dspotless.check.skip=true package exec:exec "-Dbenchmark=$benchmark" "-Darguments=$directory $*"
