package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.List;

/// Cuts a pattern into the words that it runs over: `Fox-I*` into `Fox` and `I*`. The analyzer
/// decides, which is shown an example of the pattern: each wildcard is taken for one more of the
/// letter or digit before it, or else of the first one.
final class WildcardWords {
  private final String pattern;
  private final StringBuilder example = new StringBuilder();

  /// For each character of the example, where it stands in the pattern.
  private final int[] origins;

  private WildcardWords(String pattern) {
    this.pattern = pattern;
    this.origins = new int[pattern.length() + 1];
  }

  /// The words of a pattern, each a pattern itself, in order. At the ends there is none of `*`
  /// alone: it may stand for nothing.
  static List<String> of(String field, String pattern) {
    var cut = new WildcardWords(pattern);
    cut.makeExample();
    var words = new ArrayList<String>();
    for (Words.Place word : Words.places(field, cut.example.toString())) {
      words.add(pattern.substring(cut.origins[word.start()], cut.origins[word.end()]));
    }
    while (!words.isEmpty() && isAnything(words.getFirst())) {
      words.removeFirst();
    }
    while (!words.isEmpty() && isAnything(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  private void makeExample() {
    char letter =
        pattern
            .chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(c -> (char) c)
            .findFirst()
            .orElse('x');
    for (int i = 0; i < pattern.length(); i++) {
      origins[example.length()] = i;
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        c = pattern.charAt(++i);
      } else if (isWild(c)) {
        c = letter;
      }
      letter = Character.isLetterOrDigit(c) ? c : letter;
      example.append(c);
    }
    origins[example.length()] = pattern.length();
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?';
  }

  private static boolean isAnything(String word) {
    return word.chars().allMatch(c -> c == '*');
  }
}
