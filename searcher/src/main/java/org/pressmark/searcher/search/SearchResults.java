package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A page of hits, and what was counted.
///
/// @param total the articles that match: exact
/// @param groups how many hits the list has, if it is grouped; each stands for one article or more
/// @param hits the page; empty where the list has ended
/// @param next where the next page begins; empty if the list ends here
/// @param facets in the order asked for
public record SearchResults(
    long total,
    OptionalLong groups,
    List<Hit> hits,
    Optional<Cursor> next,
    List<FacetCounts> facets) {

  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
