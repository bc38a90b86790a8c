#!/bin/sh
# Unpacks the corpora that the benchmarks read. They are no part of the repository.
#
#   benchmarks/corpora.sh DATA TO     DATA holds reuters21578.tar.xz, allsides.tar.xz, guardian-2019.tar.xz
set -eu

if [ $# -ne 2 ]; then
  echo "usage: $0 DATA TO" >&2
  exit 2
fi
for name in reuters21578 allsides guardian-2019; do
  if [ -d "$2/$name" ]; then
    echo "$2/$name is there"
  else
    mkdir -p "$2/$name.part"
    tar -xJf "$1/$name.tar.xz" -C "$2/$name.part"
    mv "$2/$name.part" "$2/$name"
    echo "$2/$name unpacked"
  fi
done
