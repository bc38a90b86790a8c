package org.pressmark.indexer.enrich.when;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The English words that dates are made of.
final class Vocabulary {
  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Integer> MONTHS = months();

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("day", Unit.DAY),
          Map.entry("days", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("month", Unit.MONTH),
          Map.entry("months", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("years", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("decades", Unit.DECADE),
          Map.entry("century", Unit.CENTURY),
          Map.entry("centuries", Unit.CENTURY));

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Map<String, Integer> TENS =
      Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60);

  private static final Map<String, Unit.Part> PARTS =
      Map.of("early", Unit.Part.EARLY, "mid", Unit.Part.MIDDLE, "late", Unit.Part.LATE);

  /// Months that are also names or other words: alone, they need a word before them that says so.
  static final Set<Integer> AMBIGUOUS_MONTHS = Set.of(3, 4, 5, 6, 8);

  private Vocabulary() {}

  private static Map<String, DayOfWeek> weekdays() {
    var days = new HashMap<String, DayOfWeek>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().toLowerCase(Locale.ENGLISH), day);
    }
    return Map.copyOf(days);
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<>(SHORT_MONTHS);
    for (int i = 0; i < MONTH_NAMES.size(); i++) {
      months.put(MONTH_NAMES.get(i), i + 1);
    }
    return Map.copyOf(months);
  }

  /// The month that a word names, 1 to 12; 0 if none.
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  static boolean isShortMonth(String word) {
    return SHORT_MONTHS.containsKey(word);
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  static Optional<Unit> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  static Optional<Unit.Part> part(String word) {
    return Optional.ofNullable(PARTS.get(word));
  }

  /// The number that a word spells; -1 if none.
  static int number(String word) {
    int small = NUMBERS.indexOf(word);
    return small >= 0 ? small : TENS.getOrDefault(word, -1);
  }
}
