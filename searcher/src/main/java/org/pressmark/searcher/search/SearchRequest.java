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
/// @param sample the sample that is listed instead of all hits; total and facets are of all
/// @param grouping which articles are listed as one; total and facets are of all articles
public record SearchRequest(
    Question question,
    Order order,
    long limit,
    Optional<Cursor> after,
    List<FacetRequest> facets,
    int passages,
    Optional<Sample> sample,
    Grouping grouping) {
  /// How many passages of each article a list for reading has.
  public static final int PASSAGES = 3;

  public SearchRequest {
    facets = List.copyOf(facets);
    if (limit < 0 || passages < 0) {
      throw new IllegalArgumentException("below 0: " + limit + ", " + passages);
    }
  }

  /// A page of the whole list.
  public SearchRequest(
      Question question,
      Order order,
      long limit,
      Optional<Cursor> after,
      List<FacetRequest> facets,
      int passages) {
    this(question, order, limit, after, facets, passages, Optional.empty(), Grouping.OFF);
  }

  /// Every hit of a question, without passages and facets.
  public static SearchRequest all(Question question, Order order) {
    return new SearchRequest(question, order, Long.MAX_VALUE, Optional.empty(), List.of(), 0);
  }

  /// The articles most like one, each with a passage.
  public static SearchRequest similar(Question among, long limit) {
    return new SearchRequest(among, Order.RELEVANCE, limit, Optional.empty(), List.of(), 1);
  }

  /// The same, or a sample of it.
  public SearchRequest with(Optional<Sample> of) {
    return new SearchRequest(question, order, limit, after, facets, passages, of, grouping);
  }

  /// The same, its hits grouped.
  public SearchRequest with(Grouping by) {
    return new SearchRequest(question, order, limit, after, facets, passages, sample, by);
  }

  /// The same list with no more hits on the page.
  public SearchRequest atMost(long most) {
    return page(Math.min(limit, most), after);
  }

  /// The rest of the list: without its first `count` hits, after which it goes on at `cursor`.
  public SearchRequest rest(long count, Cursor cursor) {
    return page(limit - count, Optional.of(cursor));
  }

  private SearchRequest page(long size, Optional<Cursor> from) {
    return new SearchRequest(question, order, size, from, facets, passages, sample, grouping);
  }
}
