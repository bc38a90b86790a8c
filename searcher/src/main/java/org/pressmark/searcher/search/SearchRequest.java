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
    long limit,
    Optional<Cursor> after,
    List<FacetRequest> facets,
    int passages) {

  public SearchRequest {
    facets = List.copyOf(facets);
    if (limit < 0 || passages < 0) {
      throw new IllegalArgumentException("below 0: " + limit + ", " + passages);
    }
  }

  /// The same list with no more hits on the page.
  public SearchRequest atMost(long most) {
    return new SearchRequest(question, order, Math.min(limit, most), after, facets, passages);
  }

  /// The rest of the list: without its first `count` hits, after which it goes on at `cursor`.
  public SearchRequest rest(long count, Cursor cursor) {
    return new SearchRequest(question, order, limit - count, Optional.of(cursor), facets, passages);
  }
}
