package org.pressmark.searcher.query;

import java.text.Normalizer;

/// Characters that print shops vary and keyboards do not: each kind of quotation mark, apostrophe,
/// dash and blank is one to a query.
public final class Typography {

  /// Stands for every dash that is too long to be a minus.
  static final char LONG_DASH = '—';

  private Typography() {}

  /// The text composed, with the plain form of every character, without those that show nothing,
  /// and with single blanks.
  public static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = plainDash(plain(text.charAt(i)));
      boolean isSecondBlank =
          c == ' ' && !normal.isEmpty() && normal.charAt(normal.length() - 1) == ' ';
      if (!isInvisible(c) && !isSecondBlank) {
        normal.append(c);
      }
    }
    return Normalizer.normalize(normal, Normalizer.Form.NFC);
  }

  /// A text that a {@link Source} has made plain, its long dashes short.
  static String plain(String text) {
    return text.replace(LONG_DASH, '-');
  }

  /// A short dash for a long one, any other character as it is.
  static char plainDash(char c) {
    return c == LONG_DASH ? '-' : c;
  }

  /// The plain form of a character; long dashes are one kind, short ones another.
  static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '〟', '＂' -> '"';
      case '‘', '’', '‚', '‛', '′', '＇' -> '\'';
      case '‐', '‑', '‒', '–', '−', '﹣', '－' -> '-';
      case '—', '―', '⸺', '⸻', '﹘' -> LONG_DASH;
      default -> isBlank(c) ? ' ' : c;
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /// Whether a character shows nothing and means nothing.
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E'
        || c == '\u200B'
        || (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }
}
