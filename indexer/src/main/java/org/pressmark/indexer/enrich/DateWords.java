package org.pressmark.indexer.enrich;

import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of printed dates in the languages that news comes in, all folded by {@link Fold}.
/// Immutable.
final class DateWords {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Set<String>> WORDS = words();

  private DateWords() {}

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var row : TableResource.rows("months.txt")) {
      for (String name : TableResource.items(row.get(1))) {
        months.put(name, Integer.valueOf(row.get(0)));
      }
    }
    return months;
  }

  private static Map<String, Set<String>> words() {
    var words = new HashMap<String, Set<String>>();
    for (var row : TableResource.rows("date-words.txt")) {
      words
          .computeIfAbsent(row.get(0), _ -> new HashSet<>())
          .addAll(TableResource.items(row.get(1)));
    }
    return words;
  }

  /// The number of the month with this name, 0 if it is none.
  static int month(String folded) {
    return MONTHS.getOrDefault(folded, 0);
  }

  static boolean isWeekday(String folded) {
    return is("weekday", folded);
  }

  /// The letters after a day's number: `6th`, `1er`.
  static boolean isOrdinal(String folded) {
    return is("ordinal", folded);
  }

  /// A word that can stand in a date and says nothing: `of`, `at`, `Uhr`.
  static boolean isFiller(String folded) {
    return is("filler", folded);
  }

  private static boolean is(String kind, String folded) {
    return WORDS.getOrDefault(kind, Set.of()).contains(folded);
  }

  /// The English names of a month, 1 to 12, folded.
  static List<String> englishNames(int month) {
    String name = Fold.fold(Month.of(month).name());
    return List.of(name, name.substring(0, 3));
  }
}
