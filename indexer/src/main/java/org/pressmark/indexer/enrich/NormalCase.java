package org.pressmark.indexer.enrich;

import java.util.Locale;
import java.util.Set;

/// Writes names that are printed in capitals, or all in small letters, as they are written in a
/// sentence: `RIO DE JANEIRO` as `Rio de Janeiro`, `WINSTON-SALEM` as `Winston-Salem`, `JANE
/// McDONALD` as `Jane McDonald`.
final class NormalCase {
  private static final Set<String> SMALL_IN_PLACES =
      Set.copyOf(
          TableResource.items(
              "de, del, da, do, dos, das, di, du, des, of, and, the, upon, on, sur, "
                  + "sous, en, es, am, an, der, la, le, les, au, aux, el, et, y, in, op, "
                  + "aan, den"));
  private static final Set<String> SMALL_IN_PEOPLE =
      Set.copyOf(
          TableResource.items(
              "de, del, da, do, dos, das, di, du, von, van, der, den, zu, bin, ibn, y, "
                  + "e, ten, ter"));

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
    boolean oneCase = isShouted(printed) || printed.equals(printed.toLowerCase(Locale.ROOT));
    if (!oneCase && !eachWord) {
      return printed;
    }
    char[] written = printed.toCharArray();
    for (int start = 0; start < written.length; start = wordEnd(printed, start) + 1) {
      int end = wordEnd(printed, start);
      String word = word(printed.substring(start, end), start == 0, oneCase, small);
      if (word.length() == end - start) {
        word.getChars(0, word.length(), written, start);
      }
    }
    return new String(written);
  }

  private static int wordEnd(String name, int start) {
    int end = start;
    while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
      end++;
    }
    return end;
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

  /// Whether this is a small letter of `Mc` or `Mac`.
  private static boolean isMac(String name, int at) {
    return switch (name.charAt(at)) {
      case 'a' -> at > 0 && name.charAt(at - 1) == 'M';
      case 'c' ->
          at > 0
              && (name.charAt(at - 1) == 'M'
                  || (name.charAt(at - 1) == 'a' && at > 1 && name.charAt(at - 2) == 'M'));
      default -> false;
    };
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
        ? capitalize(lower, secondCapital(word, lower))
        : capitalize(word, 0);
  }

  /// `WALtHAM`, a slip of the shift key.
  private static boolean isMostlyCapitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 2 && capitals > word.length() / 2;
  }

  /// `U.S.`, `D.C.`: initials stay in capitals.
  private static boolean hasInnerStop(String word) {
    int stop = word.indexOf('.');
    return stop > 0 && (stop < word.length() - 1 || stop == 1);
  }

  private static String capitalize(String word, int secondCapital) {
    char[] letters = word.toCharArray();
    letters[0] = Character.toUpperCase(letters[0]);
    letters[secondCapital] = Character.toUpperCase(letters[secondCapital]);
    return new String(letters);
  }

  /// Where `McAllen`, `MacArthur` and `O'Fallon` have their second capital, 0 if a word has none.
  private static int secondCapital(String word, String lower) {
    if (lower.length() < 4 || lower.length() != word.length()) {
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
