package org.pressmark.indexer.enrich.people;

import java.util.Set;

/// Tells whether a word is a misreading or misprint of a longer one: one letter wrong, missing,
/// doubled or two swapped, within the word. What makes another name of a name is no slip: a vowel
/// for a vowel (Hansen, Hanson), another ending (Robert, Roberto).
final class Slip {
  private static final int SHORTEST = 6;
  private static final String VOWELS = "aeiouy";

  /// Letters that look alike in poor print.
  private static final Set<String> LOOK_ALIKE =
      Set.of("rn m", "m rn", "cl d", "d cl", "vv w", "w vv", "ii u", "u ii");

  private Slip() {}

  static boolean between(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST - 1
        || Math.max(one.length(), other.length()) < SHORTEST
        || Math.abs(one.length() - other.length()) > 1
        || one.equals(other)) {
      return false;
    }
    int start = 0;
    while (start < one.length()
        && start < other.length()
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int endOne = one.length();
    int endOther = other.length();
    while (endOne > start
        && endOther > start
        && one.charAt(endOne - 1) == other.charAt(endOther - 1)) {
      endOne--;
      endOther--;
    }
    return isSlip(one.substring(start, endOne), other.substring(start, endOther))
        && start > 0
        && (endOne < one.length() || isDoubled(one, start) || isDoubled(other, start));
  }

  /// Whether a word ends with its last letter twice, from here on.
  private static boolean isDoubled(String word, int last) {
    return last == word.length() - 1 && word.charAt(last) == word.charAt(last - 1);
  }

  /// Whether the parts of two words that differ are a slip.
  private static boolean isSlip(String one, String other) {
    if (one.length() == 2 && other.length() == 2) {
      return one.charAt(0) == other.charAt(1) && one.charAt(1) == other.charAt(0);
    }
    if (one.length() > 1 || other.length() > 1) {
      return LOOK_ALIKE.contains(one + " " + other);
    }
    return one.isEmpty() || other.isEmpty() || !(isVowel(one) && isVowel(other));
  }

  private static boolean isVowel(String letter) {
    return VOWELS.contains(letter);
  }
}
