package org.pressmark.indexer.enrich.people;

import java.text.Normalizer;
import java.util.Locale;

/// Compares words by their letters: without case, accents and punctuation.
final class Letters {
  private Letters() {}

  /// Lower case, without accents; apostrophes and hyphens of every kind as on a typewriter.
  static String fold(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case '’', '‘', 'ʻ', 'ʼ', 'ʾ', 'ʿ', '`', '´' -> folded.append('\'');
        case '‐', '‑', '‒', '–', '—' -> folded.append('-');
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'þ' -> folded.append("th");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ', 'ð' -> folded.append('d');
        case 'ħ' -> folded.append('h');
        case 'ı' -> folded.append('i');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }

  /// The letters and digits of the folded text, nothing else.
  static String of(String text) {
    String folded = fold(text);
    var letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /// Whether the text has several letters, and every one that has a case is a capital.
  static boolean isAllCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 1 && hasCapital(text);
  }

  /// Whether a letter is a capital.
  static boolean hasCapital(String text) {
    return text.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  /// Whether the text has letters with a case, and none is a capital: `james-baker`, `usa`. Such a
  /// value is a code of its source's, not a name as printed, and is left as it is.
  static boolean isCode(String text) {
    return !hasCapital(text) && text.chars().anyMatch(Character::isLowerCase);
  }
}
