package org.pressmark.searcher.query;

/// A stretch of a {@link Source}, in its plain text.
///
/// @param start the first character
/// @param end the character after the last
record Slice(Source source, int start, int end) {

  /// The longest text that a message quotes in full.
  private static final int QUOTED = 40;

  /// The plain text, escapes and all.
  String text() {
    return source.text().substring(start, end);
  }

  /// Where it stood as typed.
  Span span() {
    return source.span(start, end);
  }

  boolean isEmpty() {
    return start == end;
  }

  /// Whether it starts with a certain text.
  boolean startsWith(String prefix) {
    return end - start >= prefix.length() && source.text().startsWith(prefix, start);
  }

  /// The part between two places, counted from the start of this slice.
  Slice part(int from, int to) {
    return new Slice(source, start + from, start + to);
  }

  /// The part from a place, counted from the start of this slice.
  Slice from(int from) {
    return new Slice(source, start + from, end);
  }

  /// The part without blanks at either end.
  Slice trimmed() {
    int first = start;
    int last = end;
    while (first < last && source.text().charAt(first) == ' ') {
      first++;
    }
    while (first < last && source.text().charAt(last - 1) == ' ') {
      last--;
    }
    return new Slice(source, first, last);
  }

  /// The text in single quotes for a message, cut if it is long.
  String quoted() {
    return quoted(text());
  }

  static String quoted(String text) {
    if (text.length() <= QUOTED) {
      return "'" + text + "'";
    }
    int cut = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    return "'" + text.substring(0, cut) + "…'";
  }
}
