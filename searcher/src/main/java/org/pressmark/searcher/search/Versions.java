package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;

/// Lists matches by the numbers made from their identifiers: an order that does not change with
/// what articles say, so that two lists can be compared side by side.
final class Versions {
  /// How many are put in order at a time.
  private static final int CHUNK = 10_000;

  private Versions() {}

  static void of(IndexSearcher searcher, Query query, Archive.VersionConsumer consumer)
      throws IOException {
    var order = new Sort(IndexFormat.byTie());
    @Nullable FieldDoc last = null;
    while (true) {
      ScoreDoc[] docs =
          searcher.search(query, new TopFieldCollectorManager(order, CHUNK, last, 1)).scoreDocs;
      for (ScoreDoc doc : docs) {
        consumer.accept(version(searcher, doc.doc));
      }
      if (docs.length < CHUNK) {
        return;
      }
      last = (FieldDoc) docs[docs.length - 1];
    }
  }

  private static Version version(IndexSearcher searcher, int docID) throws IOException {
    String id = ArticleDocument.read(searcher.storedFields(), docID).id();
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docID, leaves));
    NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Fields.FINGERPRINT);
    boolean known = fingerprints != null && fingerprints.advanceExact(docID - leaf.docBase);
    return new Version(id, known ? fingerprints.longValue() : 0);
  }
}
