package org.pressmark.searcher.web.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.searcher.query.DateRange;

/// Some days in a row, as a chart names them and as parameters ask for them.
///
/// @param first in the years 1 to 9999
/// @param last not before `first`
public record Days(LocalDate first, LocalDate last) {
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  public Days {
    first = first.isBefore(EARLIEST) ? EARLIEST : first;
    last = last.isAfter(LATEST) ? LATEST : last;
    if (first.isAfter(last)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /// As far as a range has them, too; the days must have one in common.
  public Days within(DateRange range) {
    return new Days(
        range.from().filter(first::isBefore).orElse(first),
        range.to().filter(last::isAfter).orElse(last));
  }

  /// The month, year, decade or century that they are a part of; empty if they are no part of any.
  public Optional<Days> around() {
    Optional<Days> around = Optional.empty();
    if (first.getYear() == last.getYear()) {
      around = first.getMonth() == last.getMonth() ? more(month()) : Optional.empty();
      around = around.or(() -> more(years(1)));
    }
    return around.or(() -> more(years(10))).or(() -> more(years(100)));
  }

  private Optional<Days> more(Days around) {
    return around.equals(this) || around.first.isAfter(first) || around.last.isBefore(last)
        ? Optional.empty()
        : Optional.of(around);
  }

  private Days month() {
    return new Days(first.withDayOfMonth(1), first.withDayOfMonth(first.lengthOfMonth()));
  }

  private Days years(int number) {
    int start = first.getYear() - first.getYear() % number;
    return new Days(
        LocalDate.of(Math.max(1, start), 1, 1), LocalDate.of(start + number - 1, 12, 31));
  }

  /// The value of `from`, as short as it can be: `1987`, `1987-03`, `1987-03-09`.
  public String from() {
    return text(first);
  }

  /// The value of `to`.
  public String to() {
    return text(last);
  }

  private String text(LocalDate day) {
    String iso = day.toString();
    return areYears() ? iso.substring(0, 4) : areMonths() ? iso.substring(0, 7) : iso;
  }

  private boolean areYears() {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }

  private boolean areMonths() {
    return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
  }

  /// What people call them: `1987`, `1980–1989`, `March 1987`, `9–15 March 1987`.
  public String name() {
    if (areYears()) {
      return joined(year(first), "–", year(last));
    }
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    if (areMonths()) {
      return sameYear
          ? joined(month(first.getMonth()), "–", month(last.getMonth())) + " " + year(last)
          : monthAndYear(first) + " – " + monthAndYear(last);
    }
    if (sameMonth) {
      return joined(day(first), "–", day(last)) + " " + monthAndYear(last);
    }
    String start = day(first) + " " + (sameYear ? month(first.getMonth()) : monthAndYear(first));
    return start + " – " + day(last) + " " + monthAndYear(last);
  }

  private static String joined(String first, String by, String last) {
    return first.equals(last) ? first : first + by + last;
  }

  private static String day(LocalDate day) {
    return Integer.toString(day.getDayOfMonth());
  }

  private static String monthAndYear(LocalDate day) {
    return month(day.getMonth()) + " " + year(day);
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /// Years of fewer than four digits would be taken for something else.
  static String year(LocalDate day) {
    return day.getYear() < 1000 ? "AD " + day.getYear() : Integer.toString(day.getYear());
  }
}
