package org.pressmark.indexer.enrich.places;

import java.text.Normalizer;
import java.util.Locale;

/// The form of a place's name by which the gazetteer knows it: lower case, without accents, full
/// stops and apostrophes, hyphens as blanks, `saint`, `mount` and `fort` shortened, no `the` before
/// it. `Saint-Étienne` and `ST. ETIENNE` have the same.
public final class PlaceKey {

  private PlaceKey() {}

  /// The key of a name; empty if there is no letter or digit in it.
  public static String of(String name) {
    var key = new StringBuilder(name.length());
    for (String word : letters(name).split(" ", 0)) {
      if (!word.isEmpty() && !(key.isEmpty() && word.equals("the"))) {
        key.append(key.isEmpty() ? "" : " ").append(shortened(word));
      }
    }
    return key.toString();
  }

  private static String shortened(String word) {
    return switch (word) {
      case "saint" -> "st";
      case "mount" -> "mt";
      case "fort" -> "ft";
      case String _ -> word;
    };
  }

  /// Letters and digits, and blanks where words part.
  private static String letters(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String apart = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    var letters = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case '.', '\'', '’', '‘', 'ʻ', 'ʼ', '`', '´', '′' -> {}
        case 'ß' -> letters.append("ss");
        case 'æ' -> letters.append("ae");
        case 'œ' -> letters.append("oe");
        case 'ø' -> letters.append('o');
        case 'ł' -> letters.append('l');
        case 'đ' -> letters.append('d');
        case 'ı' -> letters.append('i');
        default -> {
          if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            letters.append(c);
          } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            letters.append(' ');
          }
        }
      }
    }
    return letters.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
