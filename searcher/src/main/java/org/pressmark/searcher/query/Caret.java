package org.pressmark.searcher.query;

import java.lang.Character.UnicodeScript;

/// Points at a stretch of a query on a terminal.
final class Caret {

  /// The longest part of a query that is shown, in UTF-16 units, without the ellipses.
  private static final int WINDOW = 72;

  private static final String ELLIPSIS = "…";

  private Caret() {}

  /// The query, or the part of it about the span, on one line, and carets on the next.
  static String render(String query, Span span) {
    int start = Math.min(span.start(), query.length());
    int from = query.length() <= WINDOW ? 0 : Math.max(0, start - WINDOW / 2);
    int to = Math.min(query.length(), from + WINDOW);
    from = atCodePoint(query, from);
    to = atCodePoint(query, to);
    String before = (from > 0 ? ELLIPSIS : "") + query.substring(from, start);
    String marked = query.substring(start, Math.clamp(span.end(), start, to));
    String line = before + query.substring(start, to) + (to < query.length() ? ELLIPSIS : "");
    return printable(line)
        + "\n"
        + " ".repeat(columns(before))
        + "^".repeat(Math.max(1, columns(marked)));
  }

  private static int atCodePoint(String text, int index) {
    boolean split =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return split ? index - 1 : index;
  }

  private static String printable(String line) {
    return line.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int columns(String text) {
    return text.codePoints().map(Caret::columns).sum();
  }

  /// The columns that a terminal gives a character.
  private static int columns(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> Character.isEmojiPresentation(codePoint);
    };
  }
}
