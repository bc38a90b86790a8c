package org.pressmark.indexer.ingest;

import java.text.Normalizer;

/// The characters of a text as all of Pressmark expects them: Unicode NFC; lines that end in `\n`;
/// no control characters but `\n` and tab, no non-characters, no byte order marks, no half
/// surrogate pairs (those become U+FFFD). A no-break space stays what it is.
final class CleanText {
  /// Below this, text in NFC is all there is, and all control characters are in the first two rows.
  private static final char FIRST_COMBINING = '\u0300';

  private CleanText() {}

  /// The text, cleaned; the very same if there is nothing to do.
  static String of(String text) {
    boolean plain = true;
    boolean composed = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= isPlain(c);
      composed &= c < FIRST_COMBINING;
    }
    String cleaned = plain ? text : cleaned(text);
    return composed || Normalizer.isNormalized(cleaned, Normalizer.Form.NFC)
        ? cleaned
        : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
  }

  /// The text on one line: cleaned, white space made single blanks, none at the ends. No-break
  /// spaces at the ends go too.
  static String oneLine(String text) {
    return collapse(of(text));
  }

  /// White space made single blanks, none at the ends.
  static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        line.append(gap && !line.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\u00A0') {
      end--;
    }
    int start = 0;
    while (start < end && line.charAt(start) == '\u00A0') {
      start++;
    }
    return line.substring(start, end).strip();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isPlain(char c) {
    return c >= ' ' ? c < '\u007F' || (c > '\u009F' && c < '\u2028') : c == '\n' || c == '\t';
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        clean.append(i < text.length() && text.charAt(i) == '\n' ? "" : "\n");
      } else if (isLineEnd(c)) {
        clean.append('\n');
      } else if (Character.getType(c) == Character.SURROGATE) {
        clean.append('\uFFFD');
      } else if (c == '\n' || c == '\t' || !isDropped(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  /// Form feed and vertical tab, NEL, and Unicode's line and paragraph separators.
  private static boolean isLineEnd(int c) {
    return c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isDropped(int c) {
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return Character.isISOControl(c) || nonCharacter || c == 0xFEFF;
  }
}
