#!/usr/bin/env bash
# Pressmark beside its peers: the same articles, the same 60 questions, the same machine. Prints Markdown.
#
#   benchmarks/peers/run.sh [--peers NAME,...] [--limit SECONDS] [--warm-up SECONDS] [--measure SECONDS] INDEX...
#
# Each INDEX is one that `pressmark index` made: its articles are exported, with the persons and places found in them, and
# every peer is given these. The questions are drawn from the articles by a seeded rule (questions.py). Peers: pressmark
# recognizing lucene sqlite postgres xapian sphinx recoll ripgrep solr opensearch; all if none is named. One that indexes
# for longer than --limit (240) is stopped, and shown so.
#
# Engines of Debian that are missing are installed (as root, or with sudo), and their services kept from starting; Solr and
# OpenSearch come from Maven artifacts, and are no part of the build. Works in a temporary directory, which is removed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
home=$(cd "$here/../.." && pwd -P)
packages=(python3 python3-psycopg2 python3-mysqldb python3-xapian python3-recoll sqlite3 postgresql xapian-tools sphinxsearch
  recollcmd ripgrep)

options=() indexes=()
while [ $# -gt 0 ]; do
  case $1 in
  --*) options+=("$1" "$2") && shift ;;
  *) indexes+=("$(cd "$1" && pwd -P)") ;;
  esac
  shift
done
if [ ${#indexes[@]} = 0 ]; then
  sed -n 's/^#   //p' "$0" >&2
  exit 2
fi

# shellcheck source=../../.mvn/find-jdk.sh
. "$home/.mvn/find-jdk.sh"
find_jdk 25 javac /dev/null || {
  echo "no JDK 25 found" >&2
  exit 2
}
export JAVA_HOME="$jdk" PATH="$jdk/bin:$PATH" PYTHONDONTWRITEBYTECODE=1

work=$(mktemp -d)
# PostgreSQL refuses to run as root, and its own user has to find its directory.
chmod 711 "$work"
policy=/usr/sbin/policy-rc.d made_policy=''
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)
leave() {
  rm -rf "$work"
  if [ -n "$made_policy" ]; then "${as_root[@]}" rm -f "$policy"; fi
}
trap leave EXIT

missing() {
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || echo "$package"
  done
}

install_missing() {
  mapfile -t wanted < <(missing)
  if [ ${#wanted[@]} = 0 ]; then return; fi
  if ! [ -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod +x "$policy"
    made_policy=yes
  fi
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${wanted[@]}" >&2
}

# Compiles an adapter with what all adapters share, and writes its class path to target/NAME.class-path.
compile() { # NAME CLASS-PATH SOURCE
  javac -proc:none -implicit:class -d "$target/$1" -cp "$2" -sourcepath "$home/benchmarks/src/main/java" "$3"
  echo "$target/$1:$2" >"$target/$1.class-path"
}

build() {
  target=$here/target
  adapters=$home/benchmarks/src/main/java/org/pressmark/benchmarks/peers
  rm -rf "$target"
  mkdir -p "$target"
  "$home/pressmark" --version >&2
  compile pressmark "$home/app/target/pressmark/lib/*" "$adapters/PressmarkAdapter.java"
  for peer in lucene solr opensearch; do
    "$home/mvnw" --quiet --file "$here/$peer/pom.xml" dependency:build-classpath "-Dmdep.outputFile=$target/libraries" >&2
    case $peer in
    lucene) source=$adapters/LuceneAdapter.java ;;
    solr) source=$here/solr/SolrPeer.java ;;
    opensearch) source=$here/opensearch/OpenSearchPeer.java ;;
    esac
    compile $peer "$(cat "$target/libraries")" "$source"
  done
}

install_missing
build
corpora=()
for index in "${indexes[@]}"; do
  corpus=$work/$(basename "$index")
  mkdir "$corpus"
  "$home/pressmark" export --text -i "$index" | /usr/bin/python3 "$here/articles.py" "$corpus"
  /usr/bin/python3 "$here/questions.py" "$corpus/articles.tsv" >"$corpus/questions.tsv"
  corpora+=("$corpus")
done

mkdir -m 711 "$work/stores"
/usr/bin/python3 "$here/compare.py" "${options[@]}" --work "$work/stores" "${corpora[@]}"
echo "$(getconf _NPROCESSORS_ONLN) cores, $(uname -sr), $(java --version | sed -n '2s/.*(build \(.*\))/JDK \1/p'); $(
  dpkg-query --show --showformat='${Package} ${Version}, ' sqlite3 postgresql libxapian30 sphinxsearch recollcmd ripgrep
)Solr 9.10.1, OpenSearch 3.8.0, heap of every JVM but Pressmark's own command 1 GB."
echo
echo "Not here: Nexis, Factiva, ProQuest, dtSearch (licensed), Elasticsearch (its licence), Datashare, Tantivy and Solr 10" \
  "(not to be had from Debian or Maven)."
