#!/bin/sh
# Builds what is stale and runs a benchmark in a JVM of its own.
#
#   benchmarks/run.sh IndexBenchmark DIRECTORY [ROUNDS [THREADS]]
#   benchmarks/run.sh SearchBenchmark DIRECTORY [ASK...]
#   benchmarks/run.sh IndexSizes DIRECTORY
set -eu

home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
benchmark=$1
directory=$(CDPATH='' cd "$2" && pwd -P)
shift 2
exec "$home/mvnw" --quiet --file "$home/pom.xml" --projects benchmarks --also-make -Dmaven.test.skip=true \
  -Dspotless.check.skip=true package exec:exec "-Dbenchmark=$benchmark" "-Darguments=$directory $*"
