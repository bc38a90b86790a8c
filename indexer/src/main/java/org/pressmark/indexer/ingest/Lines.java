package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.Reader;

/// The lines of a text, one at a time and none longer than a limit: of a longer one nothing is
/// kept.
final class Lines {
  private final Reader text;
  private final int limit;
  private final StringBuilder line = new StringBuilder();
  private final char[] buffer = new char[1 << 14];
  private int position;
  private int end;
  private int number;
  private boolean tooLong;

  Lines(Reader text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /// Goes to the next line; false if there is none.
  boolean next() throws IOException {
    line.setLength(0);
    tooLong = false;
    if (position == end && !fill()) {
      return false;
    }
    number++;
    do {
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      keep(start);
      if (position < end) {
        position++;
        dropCarriageReturn();
        return true;
      }
    } while (fill());
    return true;
  }

  /// The line without its end; empty if it is too long. Valid until {@link #next}, and not to be
  /// changed.
  StringBuilder line() {
    return line;
  }

  /// The number of the line, the first being 1.
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  private void dropCarriageReturn() {
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
  }

  private void keep(int start) {
    tooLong |= line.length() + position - start > limit;
    if (tooLong) {
      line.setLength(0);
    } else {
      line.append(buffer, start, position - start);
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(text.read(buffer), 0);
    return end > 0;
  }
}
