package org.pressmark.searcher.occurrence;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.pressmark.schema.index.BoundaryStream;
import org.pressmark.schema.index.NewsText;

/// Looks up how words are written: by the marks between words in the index, and in the stored text
/// where these do not tell.
final class WrittenCheck {
  private final Written written;
  private final Boundaries marks;
  private final StoredText text;

  private WrittenCheck(Written written, Boundaries marks, StoredText text) {
    this.written = written;
    this.marks = marks;
    this.text = text;
  }

  static WrittenCheck of(Written written, InText where, LeafReaderContext segment)
      throws IOException {
    NewsText text = where.text().orElseThrow();
    return new WrittenCheck(
        written, Boundaries.of(BoundaryStream.MARK, where, segment), new StoredText(segment, text));
  }

  /// Whether offsets are needed besides positions.
  boolean needsOffsets() {
    return !written.isBlank();
  }

  /// Whether a sequence of words is written so.
  ///
  /// @param start the position of its first word
  /// @param at the index of each word in its slot
  boolean passes(int doc, int start, Positions[] slots, int[] at) throws IOException {
    marks.moveTo(doc);
    for (int word = 1; word < slots.length; word++) {
      if (marks.isAt(start + word) == written.between().get(word - 1).equals(" ")) {
        return false;
      }
    }
    return written.isBlank() || isInText(text.of(doc), slots, at);
  }

  private boolean isInText(String text, Positions[] slots, int[] at) {
    for (int word = 1; word < slots.length; word++) {
      int from = slots[word - 1].endOffset(at[word - 1]);
      if (!written.isBetween(text, word, from, slots[word].startOffset(at[word]))) {
        return false;
      }
    }
    int last = slots.length - 1;
    return written.isBefore(text, slots[0].startOffset(at[0]))
        && written.isAfter(text, slots[last].endOffset(at[last]));
  }
}
