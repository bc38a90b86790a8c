package org.pressmark.searcher.search;

import java.util.Map;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// Counts the values of a facet.
sealed interface FacetCounter extends Counter permits NameCounter, TimeCounter {

  /// Begins to count.
  ///
  /// @param names by which values are shown
  static FacetCounter of(Facet facet, Names names) {
    return switch (facet) {
      case Facet.OfField(var field) -> new NameCounter(field, names);
      case Facet.OfPlacesUnder _ -> new NameCounter(NameField.PLACE_PATH, names);
      case Facet.OfTime(var interval) -> new TimeCounter(interval);
    };
  }

  /// How many articles have each value.
  Map<String, Long> counts();
}
