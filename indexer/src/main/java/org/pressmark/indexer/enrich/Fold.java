package org.pressmark.indexer.enrich;

import java.text.Normalizer;
import java.util.Locale;

/// Folds words for looking them up: lower case, without accents, curly apostrophes straight.
final class Fold {

  private Fold() {}

  /// The folded form; for ASCII it has the length of the word.
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isAscii(lower) ? lower : withoutAccents(lower);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    var folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case '’', '‘', 'ʻ' -> folded.append('\'');
        case '‐', '‑' -> folded.append('-');
        case 'º' -> folded.append('o');
        case 'ª' -> folded.append('a');
        case 'ß' -> folded.append("ss");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'ı' -> folded.append('i');
        case '\u00a0', '\u202f' -> folded.append(' ');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
