package org.pressmark.searcher.query;

/// The text of a query with its typography made plain, which still knows where each character stood
/// as typed: curly quotes and dashes are straight, every kind of blank and control character is a
/// space, characters that show nothing are left out.
///
/// Em dashes are kept, since before a word they are punctuation, not a minus. The joiners of
/// Persian, Indic scripts and emoji are kept, since they are spelling.
final class Source {

  private final String text;
  private final int[] offsets;

  private Source(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /// Makes a text plain.
  static Source of(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    int[] offsets = new int[typed.length() + 1];
    for (int i = 0; i < typed.length(); i++) {
      if (!Typography.isInvisible(typed.charAt(i))) {
        offsets[plain.length()] = i;
        plain.append(Typography.plain(typed.charAt(i)));
      }
    }
    offsets[plain.length()] = typed.length();
    return new Source(plain.toString(), offsets);
  }

  /// The plain text.
  String text() {
    return text;
  }

  /// All of it.
  Slice whole() {
    return new Slice(this, 0, text.length());
  }

  /// Where a stretch of the plain text stood as typed.
  Span span(int start, int end) {
    return start == end
        ? new Span(offsets[start], offsets[start])
        : new Span(offsets[start], offsets[end - 1] + 1);
  }
}
