package org.pressmark.indexer.enrich.said;

/// A stretch of a text between quotation marks.
///
/// @param open the offset of the opening mark
/// @param close the offset after the closing mark
/// @param start the offset of the first character of the words
/// @param end the offset after their last character; after `start`
/// @param continues whether it goes on with the next one, in the next paragraph
record QuotedSpan(int open, int close, int start, int end, boolean continues) {

  /// A span without the blanks inside of its marks.
  static QuotedSpan of(String text, int open, int close, int start, int end, boolean continues) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new QuotedSpan(open, close, first, last, continues);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  boolean contains(int offset) {
    return open <= offset && offset < close;
  }
}
