package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;

/// The counts of a facet: exact, over all articles that match. Where the question filters by values
/// of this very facet, that filter is left out of the counts, not of the total: they say how many
/// articles each other choice would find.
///
/// @param facet what was counted
/// @param total the articles that match
/// @param distinct how many values they have, of those asked for
/// @param values in the order asked for
public record FacetCounts(Facet facet, long total, long distinct, List<Value> values) {

  /// A value and the number of articles that have it.
  ///
  /// @param significance beside the archive; empty where the order does not ask for it
  public record Value(String value, long count, Optional<Significance> significance) {
    public Value(String value, long count) {
      this(value, count, Optional.empty());
    }
  }

  public FacetCounts {
    values = List.copyOf(values);
  }
}
