package org.pressmark.indexer.enrich.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days in digits: `2016-12-05`, `12/25/2016`, `25.12.2016`, and `9/11`, which is a day of 2001 in
/// any year. Where it cannot be told which is the day and which the month, it is no date.
final class NumericDates implements DateRule {

  @Override
  public Optional<Found> at(DateText text, int i, Anchor anchor) {
    int first = text.number(i);
    if (first < 0 || i + 1 >= text.size() || text.end(i) + 1 != text.start(i + 1)) {
      return Optional.empty();
    }
    char mark = text.charAfter(i, 0);
    if (mark == '/' && text.word(i).equals("9") && text.word(i + 1).equals("11")) {
      return text.charAfter(i + 1, 0) == '/'
          ? Optional.empty()
          : Optional.of(found(i, i + 2, LocalDate.of(2001, 9, 11)));
    }
    boolean isWhole =
        i + 2 < text.size()
            && text.before(i + 2).equals(String.valueOf(mark))
            && "-./".indexOf(mark) >= 0
            && text.charBefore(i) != mark
            && text.charAfter(i + 2, 0) != '-';
    return isWhole ? day(text, i, first, text.number(i + 1), text.number(i + 2)) : Optional.empty();
  }

  private static Optional<Found> day(DateText text, int i, int a, int b, int c) {
    if (text.word(i).length() == 4 && text.word(i + 1).length() == 2) {
      return day(i, a, b, c);
    }
    boolean dayFirst = a > 12;
    boolean monthFirst = b > 12;
    if (text.word(i + 2).length() != 4 || (dayFirst == monthFirst && a != b)) {
      return Optional.empty();
    }
    return dayFirst ? day(i, c, b, a) : day(i, c, a, b);
  }

  private static Optional<Found> day(int i, int year, int month, int day) {
    try {
      return Optional.of(found(i, i + 3, LocalDate.of(year, month, day)));
    } catch (DateTimeException _) { // three numbers that are no date
      return Optional.empty();
    }
  }

  private static Found found(int first, int end, LocalDate day) {
    return new Found(first, end, Days.of(day), Unit.DAY);
  }
}
