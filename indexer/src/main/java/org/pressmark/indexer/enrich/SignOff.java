package org.pressmark.indexer.enrich;

import java.util.List;
import java.util.Optional;

/// The agency with which a story is signed at its end: a last line `Reuter`, `-- PTI`, or `(AP)`
/// after the last word.
final class SignOff {
  private static final int MAX_LINE = 40;

  private SignOff() {}

  /// The agency's full usual name; empty if the story is not signed.
  static Optional<String> agency(List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    String last = paragraphs.getLast();
    if (last.length() <= MAX_LINE) {
      return Agencies.table().fullName(last);
    }
    int open = last.lastIndexOf('(');
    boolean signed = last.endsWith(")") && open > last.length() - MAX_LINE;
    return signed ? Agencies.table().fullName(last.substring(open)) : Optional.empty();
  }
}
