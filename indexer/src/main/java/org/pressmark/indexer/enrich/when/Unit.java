package org.pressmark.indexer.enrich.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// What time is counted in. A week runs from Monday to Sunday, as in ISO 8601; a century from the
/// year 1 to the year 100.
enum Unit {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS),
  DECADE(ChronoUnit.DECADES),
  CENTURY(ChronoUnit.CENTURIES);

  private final ChronoUnit unit;

  Unit(ChronoUnit unit) {
    this.unit = unit;
  }

  /// The day that is so many of them later, or earlier if negative.
  LocalDate later(LocalDate day, int count) {
    return day.plus(count, unit);
  }

  /// The one that a day lies in.
  Days around(LocalDate day) {
    return switch (this) {
      case DAY -> Days.of(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case MONTH -> Days.of(YearMonth.from(day));
      case YEAR -> Days.ofYears(day.getYear(), day.getYear());
      case DECADE -> Days.ofYears(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
      case CENTURY -> {
        int first = (day.getYear() - 1) / 100 * 100 + 1;
        yield Days.ofYears(first, first + 99);
      }
    };
  }

  /// The early, middle or late part of one: the first to the 10th, 20th and last day of a month;
  /// four months of a year; the years 0 to 3, 4 to 6 and 7 to 9 of a decade; a third of a century.
  /// Days and weeks are not divided.
  Days part(Days whole, Part part) {
    LocalDate from = whole.from();
    int year = from.getYear();
    return switch (this) {
      case DAY, WEEK -> whole;
      case MONTH ->
          switch (part) {
            case EARLY -> new Days(from, from.withDayOfMonth(10));
            case MIDDLE -> new Days(from.withDayOfMonth(11), from.withDayOfMonth(20));
            case LATE -> new Days(from.withDayOfMonth(21), whole.to());
          };
      case YEAR ->
          switch (part) {
            case EARLY -> Days.ofMonths(year, 1, 4);
            case MIDDLE -> Days.ofMonths(year, 5, 8);
            case LATE -> Days.ofMonths(year, 9, 12);
          };
      case DECADE ->
          switch (part) {
            case EARLY -> Days.ofYears(year, year + 3);
            case MIDDLE -> Days.ofYears(year + 4, year + 6);
            case LATE -> Days.ofYears(year + 7, year + 9);
          };
      case CENTURY ->
          switch (part) {
            case EARLY -> Days.ofYears(year, year + 32);
            case MIDDLE -> Days.ofYears(year + 33, year + 65);
            case LATE -> Days.ofYears(year + 66, year + 99);
          };
    };
  }

  /// A part of a month, year, decade or century.
  enum Part {
    EARLY,
    MIDDLE,
    LATE
  }
}
