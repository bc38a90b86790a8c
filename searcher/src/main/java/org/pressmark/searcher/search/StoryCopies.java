package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.index.Fields;

/// The other articles that tell the story of one, oldest first.
final class StoryCopies {
  private static final int CHUNK = 1_000;

  private final Corpus corpus;
  private final Query query;
  private final OptionalLong words;

  private StoryCopies(Corpus corpus, Query query, OptionalLong words) {
    this.corpus = corpus;
    this.query = query;
    this.words = words;
  }

  /// The copies of an article; none of one that is not there.
  static StoryCopies of(Corpus corpus, String id) throws IOException {
    var itself = new TermQuery(new Term(Fields.ID, id));
    ScoreDoc[] found = corpus.searcher().search(itself, 1).scoreDocs;
    if (found.length == 0) {
      return new StoryCopies(corpus, MatchNoDocsQuery.INSTANCE, OptionalLong.empty());
    }
    int docID = found[0].doc;
    long story = value(corpus, Fields.STORY, docID).orElseThrow();
    Query others =
        new BooleanQuery.Builder()
            .add(NumericDocValuesField.newSlowExactQuery(Fields.STORY, story), Occur.FILTER)
            .add(itself, Occur.MUST_NOT)
            .build();
    return new StoryCopies(
        corpus, corpus.heldBack().leftOutOf(others), value(corpus, Fields.STORY_WORDS, docID));
  }

  private static OptionalLong value(Corpus corpus, String field, int docID) throws IOException {
    List<LeafReaderContext> segments = corpus.searcher().getLeafContexts();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(docID, segments));
    NumericDocValues values = DocValues.getNumeric(segment.reader(), field);
    return values.advanceExact(docID - segment.docBase)
        ? OptionalLong.of(values.longValue())
        : OptionalLong.empty();
  }

  long count() throws IOException {
    return corpus.searcher().count(query);
  }

  /// Takes copies one by one.
  interface Consumer {
    /// Takes a copy.
    ///
    /// @param exact whether it has the same words
    void accept(int docID, boolean exact) throws IOException;
  }

  /// Hands over the oldest ones.
  ///
  /// @param limit how many at most
  void forEach(long limit, Consumer consumer) throws IOException {
    Ranking ranking = Ranking.of(corpus.searcher(), Order.OLDEST, false);
    Optional<Cursor> after = Optional.empty();
    List<RankedHit> page;
    long left = limit;
    do {
      page = ranking.page(query, (int) Math.min(CHUNK, left), after);
      left -= page.size();
      for (RankedHit hit : page) {
        OptionalLong its = value(corpus, Fields.STORY_WORDS, hit.docID());
        consumer.accept(hit.docID(), its.equals(words));
      }
      after =
          page.isEmpty()
              ? after
              : Optional.of(new Cursor(0, 0, 0, page.getLast().date(), page.getLast().tie()));
    } while (page.size() == CHUNK && left > 0);
  }
}
