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

  /// White space made single blanks, none at the ends; the very same if there is nothing to do.
  static String collapse(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (start < end && isEdge(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder line = new StringBuilder(end - start);
    int copied = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isBlank(c) && (c != ' ' || isBlank(text.charAt(i + 1)))) {
        line.append(text.substring(copied, i)).append(' ');
        while (isBlank(text.charAt(i + 1))) {
          i++;
        }
        copied = i + 1;
      }
    }
    return line.isEmpty()
        ? text.substring(start, end)
        : line.append(text.substring(copied, end)).toString();
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isPlain(char c) {
    return c >= ' ' ? c < '\u007F' || (c > '\u009F' && c < '\u2028') : c == '\n' || c == '\t';
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        int character = text.codePointAt(i);
        clean.append(text.substring(copied, i)).append(cleaned(character, text, i));
        i += Character.charCount(character) - 1;
        copied = i + 1;
      }
    }
    return clean.append(text.substring(copied)).toString();
  }

  /// What stands for a character that may need cleaning.
  private static String cleaned(int c, String text, int at) {
    if (c == '\r') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n";
    }
    if (isLineEnd(c)) {
      return "\n";
    }
    if (Character.getType(c) == Character.SURROGATE) {
      return "\uFFFD";
    }
    return isDropped(c) ? "" : Character.toString(c);
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
