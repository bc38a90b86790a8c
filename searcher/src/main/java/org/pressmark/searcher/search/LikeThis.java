package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.NewsAnalyzer;
import org.pressmark.schema.index.NewsText;

/// Finds articles about the same thing, by the words that tell an article from others: Lucene's
/// {@link MoreLikeThis} over the stems of headline, summary and body, each weighed by its frequency
/// there and its rarity in the archive. The same index gives the same answer.
final class LikeThis {
  private static final int WORDS = 50;

  /// An article is alike only if it has so many of them.
  private static final float SHARED = 0.2f;

  private LikeThis() {}

  /// The articles like one, but for itself, among the matches of another query.
  static Query of(IndexReader index, Article article, Query among) throws IOException {
    var alike = new BooleanQuery.Builder();
    int words = 0;
    for (var clause : (BooleanQuery) words(index, article)) {
      alike.add(clause);
      words++;
    }
    alike.setMinimumNumberShouldMatch(Math.max(1, Math.round(words * SHARED)));
    return new BooleanQuery.Builder()
        .add(alike.build(), Occur.MUST)
        .add(among, Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ID, article.id())), Occur.MUST_NOT)
        .build();
  }

  private static Query words(IndexReader index, Article article) throws IOException {
    String field = NewsText.BODY.stems();
    var like = new MoreLikeThis(index);
    like.setAnalyzer(NewsAnalyzer.forQueries());
    like.setFieldNames(new String[] {field});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMinWordLen(2);
    like.setMaxQueryTerms(WORDS);
    like.setMaxNumTokensParsed(Integer.MAX_VALUE);
    like.setBoost(true);
    List<Object> texts =
        List.of(
            article.headline(), article.alternativeHeadline().orElse(""), article.articleBody());
    return like.like(Map.of(field, texts));
  }
}
