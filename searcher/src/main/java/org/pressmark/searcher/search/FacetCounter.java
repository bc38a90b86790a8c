package org.pressmark.searcher.search;

/// Counts the values of a facet.
sealed interface FacetCounter extends Counter permits NameCounter, TimeCounter {

  static FacetCounter of(FacetRequest request) {
    return switch (request.facet()) {
      case Facet.OfField(var field) -> new NameCounter(request, field);
      case Facet.OfTime(var interval) -> new TimeCounter(request, interval);
    };
  }

  /// What was counted.
  ///
  /// @param total the articles that match
  FacetCounts counts(long total);
}
