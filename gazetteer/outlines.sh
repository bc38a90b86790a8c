#!/bin/sh
# Fetches Natural Earth's outlines in the version the map was made from, and makes it again:
# searcher/src/main/resources/org/pressmark/searcher/web/map/world-*.svg, byte by byte the same.
# Needs npm.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sources=$here/target/outlines
output=$here/../searcher/src/main/resources/org/pressmark/searcher/web/map
mkdir -p "$sources" && cd "$sources"

npm pack --silent world-atlas@2.0.2
tar -xzf world-atlas-2.0.2.tgz --strip-components=1 package/countries-110m.json package/countries-50m.json

cd "$here/.."
./mvnw -q -pl gazetteer -am -DskipTests install
./mvnw -q -pl gazetteer exec:exec -Dmaker=org.pressmark.gazetteer.outlines.WorldOutlines \
  -Dsources="$sources" -Doutput="$output"
