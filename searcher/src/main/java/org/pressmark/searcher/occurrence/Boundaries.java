package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.NewsAnalyzer;

/// Where the sentences or paragraphs of a text begin, or other marks stand, in the documents of a
/// segment. Without marks, a field's values are the units: words of different values are at least
/// {@link NewsAnalyzer#GAP} apart.
final class Boundaries {
  private final @Nullable PostingsEnum marks;
  private final boolean isMarked;
  private int document = -1;
  private int[] starts = {};

  private Boundaries(@Nullable PostingsEnum marks, boolean isMarked) {
    this.marks = marks;
    this.isMarked = isMarked;
  }

  static Boundaries of(String mark, InText text, LeafReaderContext segment) throws IOException {
    return text.text().isEmpty()
        ? new Boundaries(null, false)
        : new Boundaries(
            segment
                .reader()
                .postings(new Term(text.text().get().boundaries(), mark), PostingsEnum.POSITIONS),
            true);
  }

  /// Moves to a document that is not before the one it was at.
  void moveTo(int doc) throws IOException {
    if (document == doc) {
      return;
    }
    document = doc;
    starts = new int[0];
    if (marks != null && (marks.docID() >= doc ? marks.docID() : marks.advance(doc)) == doc) {
      starts = new int[marks.freq()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = marks.nextPosition();
      }
    }
  }

  /// Whether there is a mark at a word.
  boolean isAt(int word) {
    return Arrays.binarySearch(starts, word) >= 0;
  }

  /// The first word of the unit that a word is in.
  int start(int word) {
    if (!isMarked) {
      return Math.max(0, word - NewsAnalyzer.GAP + 1);
    }
    int next = next(word);
    return next == 0 ? 0 : starts[next - 1];
  }

  /// The last word that could be in the same unit as a word.
  int end(int word) {
    if (!isMarked) {
      return word + NewsAnalyzer.GAP - 1;
    }
    int next = next(word);
    return next == starts.length ? Integer.MAX_VALUE : starts[next] - 1;
  }

  /// The index of the first unit after a word.
  private int next(int word) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
