#!/bin/sh
# Builds what is stale and runs a step of the trainer, with the Stanford recogniser at hand if it was built.
#
#   trainer/run.sh LabelNews|ClusterWords|TrainNames|EvaluateNames ARGUMENT...
set -eu

home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
step=$1
shift

# shellcheck source=../.mvn/find-jdk.sh
. "$home/.mvn/find-jdk.sh"
find_jdk 25 javac /dev/null || {
  echo "no JDK 25 found" >&2
  exit 2
}
# Where Maven runs on the JDK that it builds with there is no toolchain, and exec:exec takes what the PATH has.
export JAVA_HOME="$jdk" PATH="$jdk/bin:$PATH"
exec "$home/mvnw" --quiet --file "$home/pom.xml" --projects trainer --also-make -Dspotless.check.skip=true \
  compile exec:exec "-Dexec.workingdir=$PWD" "-Dplugins=$home/recognizers/stanford/target/plugin/*" \
  "-Dstep=$step" "-Darguments=$*"
