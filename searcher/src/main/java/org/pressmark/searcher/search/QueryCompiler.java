package org.pressmark.searcher.search;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.index.Fields;
import org.pressmark.searcher.query.DateCondition;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;

/// Compiles questions to Lucene queries, one node at a time. Words, phrases and patterns are
/// compiled by the fields that they are searched in, {@link Place}. Thread-safe.
final class QueryCompiler {
  private QueryCompiler() {}

  /// The articles that answer a question.
  static Query compile(Question question) {
    QueryNode root = question.query().root();
    Filters filters = question.filters();
    Query query = compile(root, Place.DEFAULT);
    if (filters.isEmpty()) {
      return query;
    }
    var both = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters
        .values()
        .forEach((field, values) -> both.add(new WholeNameQuery(field, values), Occur.FILTER));
    filters
        .excluded()
        .forEach((field, values) -> both.add(new WholeNameQuery(field, values), Occur.MUST_NOT));
    filters.dates().ifPresent(dates -> both.add(PublishedQuery.within(dates), Occur.FILTER));
    return both.build();
  }

  /// Whether the node has words by which articles can be scored.
  static boolean scores(QueryNode node) {
    return switch (node) {
      case QueryNode.All _, QueryNode.Not _ -> false;
      case QueryNode.DateMatch _, QueryNode.NumberRange _, QueryNode.NearPlace _ -> false;
      case QueryNode.Term _, QueryNode.Phrase _, QueryNode.Exact _, QueryNode.Cased _ -> true;
      case QueryNode.Near _, QueryNode.AtLeast _ -> true;
      case QueryNode.In in -> scores(in.child());
      case QueryNode.And and -> and.children().stream().anyMatch(QueryCompiler::scores);
      case QueryNode.Or or -> or.children().stream().anyMatch(QueryCompiler::scores);
    };
  }

  /// The articles that match a node.
  ///
  /// @param place where its words are searched
  static Query compile(QueryNode node, Place place) {
    return switch (node) {
      case QueryNode.All _ -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.Word word -> place.query(word);
      case QueryNode.Phrase phrase -> place.query(phrase);
      case QueryNode.Wildcard wildcard -> place.query(wildcard);
      case QueryNode.Fuzzy fuzzy -> place.query(fuzzy);
      case QueryNode.Exact exact -> place.query(exact);
      case QueryNode.Cased cased -> place.query(cased);
      case QueryNode.Near near -> place.query(near);
      case QueryNode.AtLeast atLeast -> place.query(atLeast);
      case QueryNode.And and -> compileAnd(and, place);
      case QueryNode.Or or -> compileOr(or, place);
      case QueryNode.Not not -> allBut(not, place);
      case QueryNode.In in -> compile(in.child(), Place.of(in));
      case QueryNode.DateMatch date -> compile(date);
      case QueryNode.NumberRange range -> compile(range);
      case QueryNode.NearPlace near -> new NearPlaceQuery(near.place(), near.meters());
    };
  }

  private static Query compileAnd(QueryNode.And and, Place place) {
    var all = new BooleanQuery.Builder();
    boolean anyPositive = false;
    for (QueryNode child : and.children()) {
      if (child instanceof QueryNode.Not(_, var excluded)) {
        all.add(compile(excluded, place), Occur.MUST_NOT);
      } else {
        all.add(compile(child, place), scores(child) ? Occur.MUST : Occur.FILTER);
        anyPositive = true;
      }
    }
    if (!anyPositive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private static Query compileOr(QueryNode.Or or, Place place) {
    var any = new BooleanQuery.Builder();
    for (QueryNode child : or.children()) {
      Query query = compile(child, place);
      any.add(scores(child) ? query : unscored(query), Occur.SHOULD);
    }
    return any.build();
  }

  /// The same articles, but what they match adds nothing to their score.
  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0f);
  }

  private static Query allBut(QueryNode.Not not, Place place) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(compile(not.child(), place), Occur.MUST_NOT)
        .build();
  }

  private static Query compile(QueryNode.DateMatch date) {
    if (date.field() == QueryField.ABOUT) {
      return SpokenDateQuery.of(date.condition());
    }
    return switch (date.condition()) {
      case DateRange range -> PublishedQuery.within(range);
      case DateCondition.State state ->
          switch (state) {
            case NONE -> new TermQuery(new Term(Fields.DATE_KIND, "none"));
            case SUSPECT -> new TermQuery(new Term(Fields.DATE_KIND, "suspect"));
          };
    };
  }

  private static Query compile(QueryNode.NumberRange range) {
    return NumericDocValuesField.newSlowRangeQuery(
        Fields.WORD_COUNT, range.min().orElse(Long.MIN_VALUE), range.max().orElse(Long.MAX_VALUE));
  }
}
