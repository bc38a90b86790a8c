package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.NewsText;

/// The layers inside {@link Archive}, one by one, for the benchmarks, which alone stand in this
/// package to reach them.
public final class Layers {
  private Layers() {}

  /// The Lucene query of a question.
  public static Query compile(Question question) {
    return QueryCompiler.compile(question);
  }

  /// The stems of the words of a text.
  public static List<String> stems(String text) {
    return Words.terms(NewsText.BODY.stems(), text);
  }

  /// A page of hits by number, the total and the facets: all of a search but the reading of the
  /// articles.
  public static List<Integer> rankAndCount(IndexSearcher searcher, SearchRequest request)
      throws IOException {
    Query query = searcher.rewrite(QueryCompiler.compile(request.question()));
    MatchCounts.of(searcher, query, request.facets());
    boolean scored = QueryCompiler.scores(request.question().query().root());
    return Ranking.of(searcher, request.order(), scored)
        .page(query, Math.toIntExact(request.limit()), Optional.empty())
        .stream()
        .map(RankedHit::docID)
        .toList();
  }
}
