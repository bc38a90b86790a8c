package org.pressmark.indexer.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The characters of an XML document as a strict parser takes them. What XML 1.0 forbids (wires
/// carry control characters of their old protocols) becomes a blank, so that places in messages
/// still hold. White space before the document is left out. A tag, comment or other markup longer
/// than a limit is a fault, since a parser holds it as a whole.
final class XmlText extends FilterReader {
  /// A fault of the document, not of its bytes.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message);
    }
  }

  private final long limit;
  private boolean begun;
  private int blankLines;
  private boolean inMarkup;
  private long markup;

  XmlText(Reader text, long limit) {
    super(text);
    this.limit = limit;
  }

  /// How many lines stand before the document.
  int blankLines() {
    return blankLines;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (!begun && count > 0) {
      count = begin(buffer, offset, count);
    }
    for (int i = offset; i < offset + count; i++) {
      buffer[i] = isForbidden(buffer[i]) ? ' ' : buffer[i];
      count(buffer[i]);
    }
    return count == 0 && length > 0 ? read(buffer, offset, length) : count;
  }

  /// Drops blanks at the beginning.
  private int begin(char[] buffer, int offset, int count) {
    int start = offset;
    while (start < offset + count
        && (Character.isWhitespace(buffer[start]) || isForbidden(buffer[start]))) {
      blankLines += buffer[start] == '\n' ? 1 : 0;
      start++;
    }
    begun = start < offset + count;
    System.arraycopy(buffer, start, buffer, offset, offset + count - start);
    return offset + count - start;
  }

  private void count(char c) throws IOException {
    if (c == '<') {
      inMarkup = true;
      markup = 0;
    } else if (c == '>') {
      inMarkup = false;
    } else if (inMarkup && ++markup > limit) {
      throw new TooLong("markup is longer than " + limit + " characters");
    }
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFE' || c == '\uFFFF';
  }
}
