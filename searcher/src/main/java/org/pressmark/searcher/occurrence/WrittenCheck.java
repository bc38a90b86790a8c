package org.pressmark.searcher.occurrence;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.pressmark.schema.index.BoundaryStream;
import org.pressmark.schema.index.NewsText;
import org.pressmark.schema.index.WordPlaces;

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

  /// Whether the stored text is read.
  boolean readsText() {
    return !written.isBlank();
  }

  /// Whether a sequence of words is written so.
  ///
  /// @param start the position of its first word
  boolean passes(int doc, int start) throws IOException {
    marks.moveTo(doc);
    for (int word = 1; word < words(); word++) {
      if (marks.isAt(start + word) == written.between().get(word - 1).equals(" ")) {
        return false;
      }
    }
    return written.isBlank() || isInText(doc, start);
  }

  private int words() {
    return written.between().size() + 1;
  }

  private boolean isInText(int doc, int start) throws IOException {
    text.moveTo(doc);
    String content = text.content();
    WordPlaces places = text.places();
    for (int word = 1; word < words(); word++) {
      int from = places.end(start + word - 1);
      if (!written.isBetween(content, word, from, places.start(start + word))) {
        return false;
      }
    }
    return written.isBefore(content, places.start(start))
        && written.isAfter(content, places.end(start + words() - 1));
  }
}
