package org.pressmark.indexer.enrich.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The adjectives and nouns for peoples, `Syrian`, `Danes`, and the countries they come from. They
/// speak for places of the country, but are no mentions of it. Immutable.
final class Nationalities {
  private static final Nationalities TABLE = new Nationalities();

  private final Map<String, String> countries = new HashMap<>();

  private Nationalities() {
    for (String line : WordTable.lines("nationalities.txt")) {
      String[] cells = line.split("\\|", -1);
      for (String word : cells[1].split(",", 0)) {
        countries.put(word.strip(), cells[0].strip());
      }
    }
  }

  static Nationalities table() {
    return TABLE;
  }

  boolean has(String word) {
    return countries.containsKey(word);
  }

  /// The codes of the countries whose nationals a text speaks of, each once, in order.
  Set<String> in(String text) {
    var codes = new TreeSet<String>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start > 3 && Character.isUpperCase(text.charAt(start))) {
        String code = countries.get(text.substring(start, end));
        if (code != null) {
          codes.add(code);
        }
      }
      start = end + 1;
    }
    return codes;
  }
}
