package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;

/// A page of a list of hits that is asked for.
///
/// @param question what is asked
/// @param order in which order
/// @param limit the most hits on the page; 0 for the total and the facets alone
/// @param after where the page before ended; empty for the first page
/// @param facets what is counted besides
/// @param passages how many passages of each article are wanted
public record SearchRequest(
    Question question,
    Order order,
    int limit,
    Optional<Cursor> after,
    List<FacetRequest> facets,
    int passages) {

  public SearchRequest {
    facets = List.copyOf(facets);
    if (limit < 0 || passages < 0) {
      throw new IllegalArgumentException("below 0: " + limit + ", " + passages);
    }
  }
}
