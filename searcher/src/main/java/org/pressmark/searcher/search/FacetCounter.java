package org.pressmark.searcher.search;

import org.pressmark.schema.names.Names;

/// Counts the values of a facet.
sealed interface FacetCounter extends Counter permits NameCounter, TimeCounter {

  /// Begins to count.
  ///
  /// @param names by which values are shown
  static FacetCounter of(FacetRequest request, Names names) {
    return switch (request.facet()) {
      case Facet.OfField(var field) -> new NameCounter(request, field, names);
      case Facet.OfTime(var interval) -> new TimeCounter(request, interval);
    };
  }

  /// What was counted.
  ///
  /// @param total the articles that match
  FacetCounts counts(long total);
}
