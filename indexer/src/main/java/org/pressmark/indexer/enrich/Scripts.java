package org.pressmark.indexer.enrich;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Tells languages that have a script of their own: Greek, Korean, Tamil. A text with Japanese
/// syllables among its Chinese characters is Japanese.
final class Scripts {
  private static final int MIN_LETTERS = 8;
  private static final Map<UnicodeScript, String> LANGUAGES = languages();

  private Scripts() {}

  private static Map<UnicodeScript, String> languages() {
    var languages = new EnumMap<UnicodeScript, String>(UnicodeScript.class);
    for (var row : TableResource.rows("scripts.txt")) {
      languages.put(UnicodeScript.forName(row.get(0)), row.get(1));
    }
    return languages;
  }

  /// The language of a text, half of whose letters are of such a script; empty otherwise.
  static Optional<String> language(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      if (c > '\u0360' && Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int enough = Math.max(MIN_LETTERS, letters / 2);
    return counts.entrySet().stream()
        .filter(script -> script.getValue() >= enough)
        .flatMap(script -> Optional.ofNullable(LANGUAGES.get(script.getKey())).stream())
        .findFirst()
        .map(language -> isJapanese(counts) ? "ja" : language);
  }

  private static boolean isJapanese(Map<UnicodeScript, Integer> counts) {
    return counts.containsKey(UnicodeScript.HIRAGANA);
  }
}
