package org.pressmark.searcher.search;

import java.util.List;

/// The counts of a facet: exact, over all articles that match.
///
/// @param facet what was counted
/// @param total the articles that match
/// @param distinct how many values they have, of those asked for
/// @param values the most frequent ones, most frequent first, then by name; times in their order,
///   newest first
public record FacetCounts(Facet facet, long total, long distinct, List<Value> values) {

  /// A value and the number of articles that have it.
  public record Value(String value, long count) {}

  public FacetCounts {
    values = List.copyOf(values);
  }
}
