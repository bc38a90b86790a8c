package org.pressmark.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;

/// What the search benchmark asks of the Reuters index: ten hits, and what stands in the query.
public enum Ask {
  TERM("bank"),
  RARE_TERM("plutonium"),
  AND("oil prices"),
  OR("wheat OR sugar"),
  PHRASE("\"interest rates\""),
  STOP_WORD_PHRASE("\"of the\""),
  PHRASE_WITH_STOP_WORDS("\"the bank of japan\""),
  WILDCARD("petro*"),
  DATE_RANGE("date:1987-03-02..1987-03-08"),
  TERM_IN_DATE_RANGE("bank date:1987-03-02..1987-03-08"),
  NEWEST_FIRST("bank", Order.NEWEST),
  PLACE_FACET("bank", "place"),
  PERSON_FACET("bank", "person"),
  YEAR_FACET("bank", "year"),
  PLACE_FACET_OF_ALL("*", "place"),
  TIMELINE("bank", Interval.MONTH);

  static final int HITS = 10;
  private static final int FACET_VALUES = 10;
  private static final QueryParser PARSER =
      new QueryParser(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  private final String query;
  private final Order order;

  /// The label of a facet; empty for none.
  private final String facet;

  private final Optional<Interval> timeline;

  Ask(String query) {
    this(query, Order.RELEVANCE, "", Optional.empty());
  }

  Ask(String query, Order order) {
    this(query, order, "", Optional.empty());
  }

  Ask(String query, String facet) {
    this(query, Order.RELEVANCE, facet, Optional.empty());
  }

  Ask(String query, Interval timeline) {
    this(query, Order.RELEVANCE, "", Optional.of(timeline));
  }

  Ask(String query, Order order, String facet, Optional<Interval> timeline) {
    this.query = query;
    this.order = order;
    this.facet = facet;
    this.timeline = timeline;
  }

  /// As typed.
  String query() {
    return query;
  }

  Order order() {
    return order;
  }

  /// What is counted besides the total.
  Optional<Facet> facet() {
    return Facet.of(facet);
  }

  /// The steps of the timeline that is asked for instead of hits.
  Optional<Interval> timeline() {
    return timeline;
  }

  Question parse() {
    try {
      return new Question(PARSER.parse(query), Filters.none());
    } catch (QueryParseException e) {
      throw new IllegalStateException(query, e);
    }
  }

  SearchRequest request(Question question, int passages) {
    List<FacetRequest> facets =
        facet().stream().map(it -> new FacetRequest(it, FACET_VALUES, Optional.empty())).toList();
    return new SearchRequest(question, order, HITS, Optional.empty(), facets, passages);
  }
}
