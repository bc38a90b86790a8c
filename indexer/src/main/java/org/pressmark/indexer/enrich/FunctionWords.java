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

  /// The language whose words make a fifth of a text, a third of a headline, and weigh a quarter
  /// more than the next language's; empty if there is none.
  static Optional<String> language(String text) {
    var counted = new Count();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        boolean elided = i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’');
        counted.add(text.substring(start, elided ? i + 1 : i));
        start = -1;
      }
    }
    return counted.winner();
  }

  /// Vowel signs are letters of the scripts of India.
  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || (c > '\u0300'
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  /// The words of one text. A word weighs the less the more languages share it.
  private static final class Count {
    private static final int WEIGHT = 60;

    private final int[] hits = new int[LANGUAGES.length];
    private final int[] weights = new int[LANGUAGES.length];
    private int words;

    void add(String word) {
      words++;
      long languages = word.length() > MAX_WORD ? 0 : WORDS.getOrDefault(Fold.fold(word), 0L);
      int weight = languages == 0 ? 0 : WEIGHT / Long.bitCount(languages);
      for (int i = 0; languages != 0; i++, languages >>>= 1) {
        hits[i] += (int) (languages & 1);
        weights[i] += (int) (languages & 1) * weight;
      }
    }

    Optional<String> winner() {
      int best = 0;
      int second = -1;
      for (int i = 1; i < weights.length; i++) {
        if (weights[i] > weights[best]) {
          second = best;
          best = i;
        } else if (second < 0 || weights[i] > weights[second]) {
          second = i;
        }
      }
      int share = words >= SHORT_TEXT ? 5 : 3;
      boolean enough = hits[best] >= 3 && hits[best] * share >= words;
      boolean sure = enough && weights[best] * 4 >= weights[second] * 5;
      return sure ? Optional.of(LANGUAGES[best]) : Optional.empty();
    }
  }
}
