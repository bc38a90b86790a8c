package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.names.Names;

/// The articles as the index keeps them, read one by one.
///
/// @param names by which they are shown
record StoredArticles(IndexReader index, IndexSearcher searcher, Names names) {
  /// How many matches of a long list are put in order at a time.
  private static final int CHUNK = 10_000;

  /// Takes articles one by one.
  interface Consumer {
    void accept(RankedHit hit, Article article) throws IOException;
  }

  /// Takes matches page by page.
  interface PageConsumer {
    void accept(List<RankedHit> page) throws IOException;
  }

  /// The article of a document.
  Article article(int docID) throws IOException {
    return article(searcher.storedFields(), docID);
  }

  private Article article(StoredFields stored, int docID) throws IOException {
    return names.applied(ArticleDocument.read(index, stored, docID));
  }

  /// Reads the articles of some matches.
  void read(List<RankedHit> hits, Consumer consumer) throws IOException {
    StoredFields stored = searcher.storedFields();
    for (RankedHit hit : hits) {
      checkTime();
      consumer.accept(hit, article(stored, hit.docID()));
    }
  }

  /// Hands over the matches of a query, in order.
  ///
  /// @param limit how many at most
  /// @param after the match before the first one
  /// @return the last one handed over, if there are more
  Optional<RankedHit> inOrder(
      Query query, Ranking ranking, long limit, Optional<Cursor> after, PageConsumer consumer)
      throws IOException {
    Optional<Cursor> from = after;
    Optional<RankedHit> last = Optional.empty();
    for (long left = limit; left > 0; left -= CHUNK) {
      int size = (int) Math.min(left, CHUNK);
      List<RankedHit> hits = ranking.page(query, size + 1, from);
      consumer.accept(hits.subList(0, Math.min(size, hits.size())));
      if (hits.size() <= size) {
        return Optional.empty();
      }
      last = Optional.of(hits.get(size - 1));
      from = last.map(hit -> hit.cursor(0, 0));
    }
    return last;
  }

  /// Looks at the clock, if there is a limit of time.
  void checkTime() throws TimeExceededException {
    if (searcher instanceof BoundedSearcher bounded) {
      bounded.check();
    }
  }
}
