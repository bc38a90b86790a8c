package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.Reader;

/// The text of a file that is one item.
final class WholeText {
  private WholeText() {}

  /// The text, or somewhat more than `limit` characters of it.
  static String of(Reader reader, int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = reader.read(buffer);
    while (count >= 0 && text.length() <= limit) {
      text.append(buffer, 0, count);
      count = reader.read(buffer);
    }
    return text.toString();
  }
}
