package org.pressmark.indexer.enrich;

import java.util.List;
import java.util.Optional;

/// A date in a dateline.
///
/// @param date its parts: a day, or a month of a year
/// @param text as printed
/// @param before the names before it in the same segment: `Va.` of `Va. Feb 26`
/// @param tookFollowing whether the next segment belongs to it: the year after a comma
record DatelineDate(DateParts date, String text, String before, boolean tookFollowing) {
  private static final int MAX_BRACKET = 40;

  /// The date with which a segment ends; empty if it ends with none.
  ///
  /// @param following the next segment, which may be the year
  /// @param monthNearby the month of publication, 0 if unknown
  static Optional<DatelineDate> atEnd(String segment, String following, int monthNearby) {
    boolean bracket = segment.charAt(0) == '(';
    String words = bracket ? segment.substring(1) : segment;
    boolean yearFollows = isYear(following);
    boolean monthAlone = yearFollows && DateWords.month(Fold.fold(words).replace(".", "")) > 0;
    if ((bracket && segment.length() > MAX_BRACKET) || !(hasDigit(words) || monthAlone)) {
      return Optional.empty();
    }
    for (int begin = 0; begin >= 0 && begin < words.length(); begin = nextWord(words, begin)) {
      String rest = words.substring(begin).strip();
      String before = words.substring(0, begin).strip();
      Optional<DatelineDate> found = read(rest, before, yearFollows ? following : "", monthNearby);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int nextWord(String words, int from) {
    int blank = words.indexOf(' ', from);
    return blank < 0 ? -1 : blank + 1;
  }

  private static Optional<DatelineDate> read(
      String rest, String before, String year, int monthNearby) {
    String withYear = rest + ", " + year;
    Optional<DatelineDate> whole =
        Optional.of(withYear)
            .filter(_ -> !year.isEmpty())
            .flatMap(DatelineDate::dayOrMonth)
            .map(date -> new DatelineDate(date, withYear, before, true));
    return whole.or(() ->
        dayOrMonth(rest)
            .or(() -> misspelt(rest, monthNearby))
            .map(date -> new DatelineDate(date, withoutStop(rest), before, false)));
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /// A day, or a month that is named with its year; empty if the words are neither, or hold a time.
  static Optional<DateParts> dayOrMonth(String words) {
    return DateReader.read(words)
        .filter(d -> d.month() > 0 && d.time().isEmpty() && !words.startsWith("on "))
        .filter(d -> d.day() > 0 || (d.year() > 0 && Character.isLetter(words.charAt(0))));
  }

  /// `Narch 2`, `Marchg 12`: a month that is one slip of the keyboard away from the month of
  /// publication.
  private static Optional<DateParts> misspelt(String words, int monthNearby) {
    int blank = words.indexOf(' ');
    if (monthNearby == 0
        || blank < 3
        || words.length() - blank > 3
        || !isYear(words.substring(blank + 1))) {
      return Optional.empty();
    }
    String word = Fold.fold(words.substring(0, blank)).replace(".", "");
    for (int month : List.of(monthNearby, monthNearby % 12 + 1, (monthNearby + 10) % 12 + 1)) {
      for (String name : DateWords.englishNames(month)) {
        if (OneSlip.between(word, name)) {
          return dayOrMonth(name + words.substring(blank));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(String segment) {
    return !segment.isEmpty()
        && segment.length() <= 4
        && segment.chars().allMatch(Character::isDigit);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
