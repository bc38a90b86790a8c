package org.pressmark.indexer.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.TextSketch;

/// Puts the copies of a story into one group, once all articles of a run are written. Two articles
/// are copies if their bodies have the same words, or share six tenths of their runs of three
/// words, and they were published no further apart than the window; copies of copies are in the
/// group, too. A group depends on which articles there are, not on the order in which they came.
///
/// It takes sixteen bytes of memory an article, and some hundred for each of those that have a term
/// of their sketch in common.
final class StoryGroups {
  /// News rewritten from the same source shares less, wire copy with small changes more.
  private static final double ALIKE = 0.6;

  /// An article is compared with so many of those before it by date that have a term of its sketch,
  /// so that a text that stands in every article costs no more than a rare one.
  private static final int NEIGHBOURS = 64;

  private final DirectoryReader reader;
  private final Optional<Duration> window;
  private final Bits live;
  private final int[] parents;

  private StoryGroups(DirectoryReader reader, Optional<Duration> window) {
    this.reader = reader;
    this.window = window;
    Bits deleted = MultiBits.getLiveDocs(reader);
    this.live = deleted == null ? new Bits.MatchAllBits(reader.maxDoc()) : deleted;
    this.parents = new int[reader.maxDoc()];
    for (int doc = 0; doc < parents.length; doc++) {
      parents[doc] = doc;
    }
  }

  /// Writes the group of every article whose group is another than before.
  ///
  /// @param window how far apart copies may be published; empty for any time. Undated articles are
  ///   in any window
  static void write(IndexWriter writer, Optional<Duration> window) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      var groups = new StoryGroups(reader, window);
      groups.join();
      groups.write(writer);
    }
  }

  // ---- who belongs together

  /// An article that has a term in common with others.
  private record Candidate(int docID, long date, long tie, long words, BytesRef sketch) {
    static final Comparator<Candidate> BY_DATE =
        Comparator.comparingLong(Candidate::date).thenComparingLong(Candidate::tie);
  }

  private void join() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.STORY_TERMS);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      if (each.docFreq() > 1) {
        postings = each.postings(postings, PostingsEnum.NONE);
        join(postings);
      }
    }
  }

  private void join(PostingsEnum postings) throws IOException {
    List<Integer> docs = new ArrayList<>();
    boolean apart = false;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live.get(doc)) {
        apart |= !docs.isEmpty() && root(doc) != root(docs.getFirst());
        docs.add(doc);
      }
    }
    if (apart) {
      List<Candidate> candidates = candidates(docs);
      candidates.sort(Candidate.BY_DATE);
      for (int i = 1; i < candidates.size(); i++) {
        joinWithEarlier(candidates, i);
      }
    }
  }

  private void joinWithEarlier(List<Candidate> candidates, int i) {
    Candidate one = candidates.get(i);
    for (int j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
      Candidate other = candidates.get(j);
      if (root(one.docID) != root(other.docID) && areCopies(one, other)) {
        parents[root(one.docID)] = root(other.docID);
      }
    }
  }

  private boolean areCopies(Candidate one, Candidate other) {
    return isInWindow(one.date, other.date)
        && (one.words == other.words
            || (one.sketch.length > 0
                && other.sketch.length > 0
                && TextSketch.similarity(one.sketch, other.sketch) >= ALIKE));
  }

  private boolean isInWindow(long one, long other) {
    return window.isEmpty()
        || one == Long.MIN_VALUE
        || other == Long.MIN_VALUE
        || Math.abs(one - other) <= window.get().toSeconds();
  }

  private List<Candidate> candidates(List<Integer> docs) throws IOException {
    var candidates = new ArrayList<Candidate>(docs.size());
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next < docs.size() && docs.get(next) < end) {
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Fields.DATE);
        NumericDocValues ties = DocValues.getNumeric(leaf.reader(), Fields.TIE);
        NumericDocValues words = DocValues.getNumeric(leaf.reader(), Fields.STORY_WORDS);
        BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.STORY_SKETCH);
        for (; next < docs.size() && docs.get(next) < end; next++) {
          int doc = docs.get(next) - leaf.docBase;
          candidates.add(
              new Candidate(
                  docs.get(next),
                  value(dates, doc, Long.MIN_VALUE),
                  value(ties, doc, 0),
                  value(words, doc, 0),
                  sketches.advanceExact(doc)
                      ? BytesRef.deepCopyOf(sketches.binaryValue())
                      : new BytesRef()));
        }
      }
    }
    return candidates;
  }

  private static long value(NumericDocValues values, int doc, long missing) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : missing;
  }

  /// The article that stands for the group for the time being.
  private int root(int doc) {
    int root = doc;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  // ---- what is written of it

  private void write(IndexWriter writer) throws IOException {
    long[] groups = new long[parents.length];
    int[] copies = new int[parents.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues ties = DocValues.getNumeric(leaf.reader(), Fields.TIE);
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        int global = leaf.docBase + doc;
        if (live.get(global)) {
          int root = root(global);
          long tie = value(ties, doc, 0);
          groups[root] = copies[root] == 0 ? tie : Math.min(groups[root], tie);
          copies[root]++;
        }
      }
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      write(writer, leaf, groups, copies);
    }
  }

  private void write(IndexWriter writer, LeafReaderContext leaf, long[] groups, int[] copies)
      throws IOException {
    NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    NumericDocValues counts = DocValues.getNumeric(leaf.reader(), Fields.STORY_COPIES);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      int global = leaf.docBase + doc;
      if (live.get(global)) {
        int root = root(global);
        if (value(stories, doc, 0) != groups[root] || value(counts, doc, 1) != copies[root]) {
          update(writer, global, groups[root], copies[root]);
        }
      }
    }
  }

  private void update(IndexWriter writer, int doc, long group, int copies) throws IOException {
    Field[] values = {
      new NumericDocValuesField(Fields.STORY, group),
      new NumericDocValuesField(Fields.STORY_COPIES, copies)
    };
    if (writer.tryUpdateDocValue(reader, doc, values) < 0) {
      // A merge has moved the article meanwhile.
      String id = ArticleDocument.read(reader.storedFields(), doc).id();
      writer.updateDocValues(new Term(Fields.ID, id), values);
    }
  }
}
