package org.pressmark.indexer.enrich.places;

import java.util.Set;

/// Names that are those of towns, too, but never mean them in news: `White House`, `English`.
/// Immutable.
final class NoPlaces {
  private static final NoPlaces TABLE = new NoPlaces();

  private final Set<String> names = Set.copyOf(WordTable.lines("no-places.txt"));

  private NoPlaces() {}

  static NoPlaces table() {
    return TABLE;
  }

  boolean has(String name) {
    return names.contains(name) || Nationalities.table().has(name);
  }
}
