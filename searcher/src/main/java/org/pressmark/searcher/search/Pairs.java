package org.pressmark.searcher.search;

import java.util.List;
import java.util.OptionalLong;

/// How often two values stand in the same article.
///
/// @param first what is counted on the left
/// @param second what is counted on the right; may be the same, then each pair is counted once
/// @param total the articles that match
/// @param distinct how many pairs there are; empty where rare ones were not counted
/// @param pairs the most frequent ones first, then by name
public record Pairs(
    Facet first, Facet second, long total, OptionalLong distinct, List<Pair> pairs) {

  /// Two values and the number of articles that have both.
  public record Pair(String first, String second, long count) {}

  public Pairs {
    pairs = List.copyOf(pairs);
  }
}
