package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;

/// A page of hits, and what was counted.
///
/// @param total the articles that match: exact
/// @param hits the page; empty where the list has ended
/// @param next where the next page begins; empty if the list ends here
/// @param facets in the order asked for
public record SearchResults(
    long total, List<Hit> hits, Optional<Cursor> next, List<FacetCounts> facets) {

  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
