package org.pressmark.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanNotQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.index.BoundaryStream;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Question;

/// An operator of the query language, and the queries of Lucene that come nearest to it. All ask
/// the body alone. Where Lucene has no such query, there is none; where it has only one of another
/// meaning (slop for a window, any word of a text for ALLCAPS), that one is the yardstick.
///
/// @param query as a user types it, but for the field
/// @param yardsticks the query of Lucene; after it the one of its spans, if there is one
record Operator(String query, List<Supplier<Query>> yardsticks) {
  private static final QueryParser PARSER = new QueryParser(Clock.systemUTC());

  /// One of each.
  static final List<Operator> ALL =
      List.of(
          new Operator("\"interest rates\"", () -> phrase("interest", "rates")),
          new Operator("\"of the\"", () -> phrase("gold", "coins")),
          new Operator("\"oil prices\"~5", () -> new PhraseQuery(5, plain(), "oil", "prices")),
          new Operator(
              "\"oil pric*\"",
              () ->
                  intervals(Intervals.phrase(word("oil"), Intervals.prefix(new BytesRef("pric")))),
              () -> near(0, true, span("oil"), prefix("pric"))),
          new Operator(
              "\"oil\" W/5 \"price\"",
              () ->
                  intervals(Intervals.maxgaps(4, Intervals.unordered(word("oil"), word("price")))),
              () -> near(4, false, span("oil"), span("price"))),
          new Operator(
              "\"bank\" W/50 \"rate\"",
              () ->
                  intervals(Intervals.maxgaps(49, Intervals.unordered(word("bank"), word("rate")))),
              () -> near(49, false, span("bank"), span("rate"))),
          new Operator(
              "\"said\" W/5 \"the\"",
              () -> intervals(Intervals.maxgaps(4, Intervals.unordered(word("said"), word("the")))),
              () -> near(4, false, span("said"), span("the"))),
          new Operator(
              "\"oil\" PRE/5 \"price\"",
              () -> intervals(Intervals.maxgaps(4, Intervals.ordered(word("oil"), word("price")))),
              () -> near(4, true, span("oil"), span("price"))),
          new Operator(
              "\"oil\" NOT W/5 \"prices\"",
              () -> intervals(Intervals.notWithin(word("oil"), 5, word("prices"))),
              () -> new SpanNotQuery(span("oil"), span("prices"), 5, 5)),
          new Operator(
              "\"bank\" W/5 \"bank\"",
              () -> intervals(Intervals.maxgaps(4, Intervals.ordered(word("bank"), word("bank")))),
              () -> near(4, true, span("bank"), span("bank"))),
          new Operator(
              "(\"oil\" OR \"crude\" OR \"petroleum\") W/5 (\"price\" OR \"prices\" OR \"spot market\")",
              () ->
                  intervals(
                      Intervals.maxgaps(
                          4,
                          Intervals.unordered(
                              Intervals.or(word("oil"), word("crude"), word("petroleum")),
                              Intervals.or(
                                  word("price"),
                                  word("prices"),
                                  Intervals.phrase(word("spot"), word("market")))))),
              () ->
                  near(
                      4,
                      false,
                      new SpanOrQuery(span("oil"), span("crude"), span("petroleum")),
                      new SpanOrQuery(
                          span("price"),
                          span("prices"),
                          near(0, true, span("spot"), span("market"))))),
          new Operator(
              "petrol* W/5 \"price\"",
              () ->
                  intervals(
                      Intervals.maxgaps(
                          4,
                          Intervals.unordered(
                              Intervals.prefix(new BytesRef("petrol")), word("price")))),
              () -> near(4, false, prefix("petrol"), span("price"))),
          new Operator(
              "(\"oil\" W/5 \"price\") W/10 \"opec\"",
              () ->
                  intervals(
                      Intervals.maxgaps(
                          9,
                          Intervals.unordered(
                              Intervals.maxgaps(4, Intervals.unordered(word("oil"), word("price"))),
                              word("opec")))),
              () -> near(9, false, near(4, false, span("oil"), span("price")), span("opec"))),
          new Operator("\"oil\" W/S \"opec\"", () -> together(BoundaryStream.SENTENCE)),
          new Operator("\"oil\" W/P \"opec\"", () -> together(BoundaryStream.PARAGRAPH)),
          new Operator("ATLEAST3(\"oil\")", () -> intervals(word("oil")), () -> span("oil")),
          new Operator(
              "exact(\"OPEC\")", () -> new TermQuery(new Term(NewsText.BODY.exact(), "OPEC"))),
          new Operator(
              "exact(\"New York\")", () -> new PhraseQuery(NewsText.BODY.exact(), "New", "York")),
          new Operator("ALLCAPS(opec)", () -> intervals(word("opec"))),
          new Operator("petrol*", () -> new WildcardQuery(new Term(plain(), "petrol*"))),
          new Operator("opek~1", () -> new FuzzyQuery(new Term(plain(), "opek"), 1, 0, 128, true)));

  Operator(String query, Supplier<Query> yardstick) {
    this(query, List.of(yardstick));
  }

  Operator(String query, Supplier<Query> intervals, Supplier<Query> spans) {
    this(query, List.of(intervals, spans));
  }

  Question question() {
    try {
      return new Question(PARSER.parse("body:(" + query + ")"), Filters.none());
    } catch (QueryParseException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /// Lucene's own phrase or term query, or its intervals.
  Query lucene() {
    return yardsticks.getFirst().get();
  }

  /// Lucene's spans.
  Optional<Query> spans() {
    return yardsticks.stream().skip(1).findFirst().map(Supplier::get);
  }

  private static String plain() {
    return NewsText.BODY.plain();
  }

  private static Query phrase(String... words) {
    return new PhraseQuery(plain(), words);
  }

  private static Query intervals(IntervalsSource source) {
    return new IntervalQuery(plain(), source);
  }

  private static IntervalsSource word(String word) {
    return Intervals.term(word);
  }

  /// Oil and OPEC with no mark between them.
  private static Query together(String mark) {
    return intervals(
        Intervals.notContaining(
            Intervals.unordered(word("oil"), word("opec")),
            Intervals.extend(
                Intervals.fixField(NewsText.BODY.boundaries(), Intervals.term(mark)), 1, 0)));
  }

  private static SpanQuery span(String word) {
    return new SpanTermQuery(new Term(plain(), word));
  }

  private static SpanQuery prefix(String prefix) {
    return new SpanMultiTermQueryWrapper<>(new WildcardQuery(new Term(plain(), prefix + "*")));
  }

  private static SpanQuery near(int gaps, boolean inOrder, SpanQuery... parts) {
    return new SpanNearQuery(Stream.of(parts).toArray(SpanQuery[]::new), gaps, inOrder);
  }
}
