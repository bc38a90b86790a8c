package org.pressmark.searcher.search;

import org.apache.lucene.search.IndexSearcher;
import org.pressmark.schema.index.NameField;

/// Counts the values of a facet.
sealed interface FacetCounter extends Counter permits NameCounter, TimeCounter {

  /// Begins to count.
  ///
  /// @param searcher by whose names values are shown
  static FacetCounter of(Facet facet, IndexSearcher searcher) {
    return switch (facet) {
      case Facet.OfField(var field) -> new NameCounter(field, searcher);
      case Facet.OfPlacesUnder _ -> new NameCounter(NameField.PLACE_PATH, searcher);
      case Facet.OfTime(var interval) -> new TimeCounter(interval);
    };
  }

  /// How many articles have each value.
  Tally tally();
}
