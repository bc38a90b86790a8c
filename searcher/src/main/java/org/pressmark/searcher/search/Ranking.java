package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;

/// Puts the matches of a query in order and takes out a page. Totals are counted apart ({@link
/// MatchCounts}), so that this can stop as soon as the page is certain: by score through Lucene's
/// block-max pruning, by date because the index is sorted so.
final class Ranking {
  private final IndexSearcher searcher;
  private final Order order;

  private Ranking(IndexSearcher searcher, Order order) {
    this.searcher = searcher;
    this.order = order;
  }

  /// @param scored whether the query has words to score by; if not, relevance means newest first
  static Ranking of(IndexSearcher searcher, Order order, boolean scored) {
    return new Ranking(searcher, order == Order.RELEVANCE && !scored ? Order.NEWEST : order);
  }

  boolean isByScore() {
    return order == Order.RELEVANCE;
  }

  /// The order of the list.
  Comparator<RankedHit> order() {
    return switch (order) {
      case RELEVANCE -> RankedHit.BY_RELEVANCE;
      case NEWEST -> RankedHit.NEWEST_FIRST;
      case OLDEST -> RankedHit.OLDEST_FIRST;
    };
  }

  /// The next hits, at most `limit`.
  List<RankedHit> page(Query query, int limit, Optional<Cursor> after) throws IOException {
    int size = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
    if (size == 0) {
      return List.of();
    }
    if (order == Order.RELEVANCE && after.isEmpty()) {
      return bestPage(query, size);
    }
    return sortedPage(query, size, after);
  }

  /// The first page by score, from Lucene's fastest collector. That one knows nothing of our order
  /// among equals: if the hit after the page equals the page's last one, the page is sorted in
  /// full.
  private List<RankedHit> bestPage(Query query, int limit) throws IOException {
    ScoreDoc[] docs =
        searcher.search(query, new TopScoreDocCollectorManager(limit + 1, 1)).scoreDocs;
    if (docs.length > limit && docs[limit].score == docs[limit - 1].score) {
      return sortedPage(query, limit, Optional.empty());
    }
    var hits = new ArrayList<RankedHit>();
    for (int i = 0; i < Math.min(limit, docs.length); i++) {
      hits.add(ranked(docs[i].doc, docs[i].score));
    }
    hits.sort(RankedHit.BY_RELEVANCE);
    return hits;
  }

  /// A match as it stands in the list.
  RankedHit ranked(int docID, float score) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docID, leaves));
    int doc = docID - leaf.docBase;
    long undated = order == Order.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
    long date = value(leaf, Fields.DATE, doc, undated);
    return new RankedHit(docID, score, date, value(leaf, Fields.TIE, doc, 0));
  }

  private static long value(LeafReaderContext leaf, String field, int doc, long missing)
      throws IOException {
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(doc) ? values.longValue() : missing;
  }

  private List<RankedHit> sortedPage(Query query, int limit, Optional<Cursor> after)
      throws IOException {
    FieldDoc last = after.map(this::toFieldDoc).orElse(null);
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort(), limit, last, 1));
    var hits = new ArrayList<RankedHit>();
    for (ScoreDoc doc : top.scoreDocs) {
      hits.add(toHit((FieldDoc) doc));
    }
    return hits;
  }

  private Sort sort() {
    return switch (order) {
      case RELEVANCE ->
          new Sort(SortField.FIELD_SCORE, IndexFormat.byDate(true), IndexFormat.byTie());
      case NEWEST -> IndexFormat.newestFirst();
      case OLDEST -> IndexFormat.oldestFirst();
    };
  }

  private RankedHit toHit(FieldDoc doc) {
    int date = order == Order.RELEVANCE ? 1 : 0;
    float score = order == Order.RELEVANCE ? (Float) doc.fields[0] : 0f;
    return new RankedHit(doc.doc, score, (Long) doc.fields[date], (Long) doc.fields[date + 1]);
  }

  private FieldDoc toFieldDoc(Cursor cursor) {
    Object[] fields =
        order == Order.RELEVANCE
            ? new Object[] {cursor.score(), cursor.date(), cursor.tie()}
            : new Object[] {cursor.date(), cursor.tie()};
    // No document comes after this one by its number: among equal sort values there is none, for
    // ties are unique.
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
  }
}
