package org.pressmark.indexer.enrich;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells the commonest languages of news apart by their commonest words: articles, prepositions,
/// pronouns. Quick, and silent where it is not sure.
final class FunctionWords {
  /// A text of fewer words, such as a headline, needs a larger share of them.
  private static final int SHORT_TEXT = 20;

  private static final int MAX_WORD = 10;
  private static final String[] LANGUAGES;

  /// For each word the languages it speaks for, one bit each.
  private static final Map<String, Long> WORDS = new HashMap<>();

  static {
    var rows = TableResource.rows("function-words.txt");
    LANGUAGES = rows.stream().map(row -> row.get(0)).toArray(String[]::new);
    if (LANGUAGES.length > Long.SIZE) {
      throw new IllegalStateException("more languages than bits: " + LANGUAGES.length);
    }
    for (int i = 0; i < LANGUAGES.length; i++) {
      long bit = 1L << i;
      TableResource.items(rows.get(i).get(1))
          .forEach(word -> WORDS.merge(Fold.fold(word), bit, (a, b) -> a | b));
    }
  }

  private FunctionWords() {}

  /// The language whose words make a fifth of a text, a third of a headline, and half as many again
  /// as the next language's; empty if there is none.
  static Optional<String> language(String text) {
    int[] counts = new int[LANGUAGES.length];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        int end =
            i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’') ? i + 1 : i;
        count(text.substring(start, end), counts);
        words++;
        start = -1;
      }
    }
    return winner(counts, words);
  }

  /// Vowel signs are letters of the scripts of India.
  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || (c > '\u0300'
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  private static void count(String word, int[] counts) {
    long languages = word.length() > MAX_WORD ? 0 : WORDS.getOrDefault(Fold.fold(word), 0L);
    for (int i = 0; languages != 0; i++, languages >>>= 1) {
      counts[i] += (int) (languages & 1);
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
    int share = words >= SHORT_TEXT ? 5 : 3;
    boolean enough = counts[best] >= 3 && counts[best] * share >= words;
    boolean sure = enough && counts[best] * 2 >= counts[second] * 3;
    return sure ? Optional.of(LANGUAGES[best]) : Optional.empty();
  }
}
