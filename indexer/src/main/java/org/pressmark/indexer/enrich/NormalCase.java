package org.pressmark.indexer.enrich;

import java.util.Locale;
import java.util.Set;

/// Writes names that are printed in capitals, or all in small letters, as they are written in a
/// sentence: `RIO DE JANEIRO` as `Rio de Janeiro`, `WINSTON-SALEM` as `Winston-Salem`, `JANE
/// McDONALD` as `Jane McDonald`.
final class NormalCase {
  private static final Set<String> SMALL_IN_PLACES =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "du", "des", "of", "and", "the", "upon",
          "on", "sur", "sous", "en", "es", "am", "an", "der", "la", "le", "les", "au", "aux", "el",
          "et", "y", "in", "op", "aan", "den");
  private static final Set<String> SMALL_IN_PEOPLE =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "du", "von", "van", "der", "den", "zu",
          "bin", "ibn", "y", "e", "ten", "ter");

  private NormalCase() {}

  /// A place's name; one that already has small letters only where they belong comes back as it is.
  static String place(String printed) {
    return write(printed, SMALL_IN_PLACES, true);
  }

  /// A person's name.
  static String person(String printed) {
    return write(printed, SMALL_IN_PEOPLE, false);
  }

  private static String write(String printed, Set<String> small, boolean eachWord) {
    boolean shouted = isShouted(printed);
    boolean whispered = printed.equals(printed.toLowerCase(Locale.ROOT));
    if (!shouted && !whispered && !eachWord) {
      return printed;
    }
    var written = new StringBuilder(printed.length());
    int start = 0;
    for (int i = 0; i <= printed.length(); i++) {
      if (i == printed.length() || printed.charAt(i) == ' ' || printed.charAt(i) == '-') {
        String word = printed.substring(start, i);
        written.append(word(word, start == 0, shouted || whispered, small));
        if (i < printed.length()) {
          written.append(printed.charAt(i));
        }
        start = i + 1;
      }
    }
    return written.toString();
  }

  /// Whether a name is in capitals; the small letters of `McALLEN` do not count.
  static boolean isShouted(String name) {
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) && !isMac(name, i)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  private static boolean isMac(String name, int at) {
    return name.startsWith("Mc", at - 1)
        || name.startsWith("Mac", at - 1)
        || name.startsWith("Mac", at - 2);
  }

  private static String word(String word, boolean first, boolean oneCase, Set<String> small) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || hasInnerStop(word)) {
      return word;
    }
    if (!first && small.contains(lower)) {
      return oneCase ? lower : word;
    }
    return oneCase || isMostlyCapitals(word)
        ? capitalize(word, lower)
        : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /// `WALtHAM`, a slip of the shift key.
  private static boolean isMostlyCapitals(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals > 2 && capitals > word.length() / 2;
  }

  /// `U.S.`, `D.C.`: initials stay in capitals.
  private static boolean hasInnerStop(String word) {
    int stop = word.indexOf('.');
    return stop > 0 && (stop < word.length() - 1 || stop == 1);
  }

  private static String capitalize(String word, String lower) {
    var written = new StringBuilder(lower);
    written.setCharAt(0, Character.toUpperCase(lower.charAt(0)));
    int second = secondCapital(word, lower);
    if (second > 0) {
      written.setCharAt(second, Character.toUpperCase(lower.charAt(second)));
    }
    return written.toString();
  }

  /// Where `McAllen`, `MacArthur` and `O'Fallon` have their second capital, 0 if a word has none.
  private static int secondCapital(String word, String lower) {
    if (lower.length() < 4) {
      return 0;
    }
    if (lower.charAt(1) == '\'' || lower.charAt(1) == '’') {
      return 2;
    }
    if (lower.startsWith("mc")) {
      return 2;
    }
    boolean capital = Character.isUpperCase(word.charAt(2));
    if (Character.isLowerCase(word.charAt(1)) && capital) {
      return 2; // DeKALB, LaSALLE
    }
    return word.startsWith("Mac") && Character.isUpperCase(word.charAt(3)) ? 3 : 0;
  }
}
