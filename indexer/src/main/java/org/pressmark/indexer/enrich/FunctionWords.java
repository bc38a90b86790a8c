package org.pressmark.indexer.enrich;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells the commonest languages of news apart by their commonest words: articles, prepositions, pronouns. Quick, and
/// silent where it is not sure.
final class FunctionWords {
  private static final String[] LANGUAGES;

  /// For each word the languages it speaks for, one bit each.
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    var rows = TableResource.rows("function-words.txt");
    LANGUAGES = rows.stream().map(row -> row.get(0)).toArray(String[]::new);
    for (int i = 0; i < LANGUAGES.length; i++) {
      int bit = 1 << i;
      TableResource.items(rows.get(i).get(1)).forEach(word -> WORDS.merge(word, bit, (a, b) -> a | b));
    }
  }

  private FunctionWords() {}

  /// The language of a text of at least a dozen words, a fifth of which, and half as many again as for the next
  /// language, are its commonest; empty otherwise.
  static Optional<String> language(String text) {
    int[] counts = new int[LANGUAGES.length];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        int end = i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’') ? i + 1 : i;
        count(text.substring(start, end), counts);
        words++;
        start = -1;
      }
    }
    return winner(counts, words);
  }

  private static void count(String word, int[] counts) {
    int languages = word.length() > 7 ? 0 : WORDS.getOrDefault(Fold.fold(word), 0);
    for (int i = 0; languages != 0; i++, languages >>>= 1) {
      counts[i] += languages & 1;
    }
  }

  private static Optional<String> winner(int[] counts, int words) {
    int best = 0;
    int second = -1;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        second = best;
        best = i;
      } else if (second < 0 || counts[i] > counts[second]) {
        second = i;
      }
    }
    boolean sure = words >= 12 && counts[best] * 5 >= words && counts[best] * 2 >= counts[second] * 3;
    return sure ? Optional.of(LANGUAGES[best]) : Optional.empty();
  }
}
