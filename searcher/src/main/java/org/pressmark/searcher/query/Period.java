package org.pressmark.searcher.query;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// The days that one date covers: a day, a month, a year, or some days up to today.
///
/// @param first the first of them
/// @param last the last of them, not before `first`
record Period(LocalDate first, LocalDate last) {

  static Period of(LocalDate day) {
    return new Period(day, day);
  }

  static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /// A year that was written at a slice.
  static Period ofYear(int year, Slice slice) throws QueryParseException {
    return new Period(month(year, 1, slice).atDay(1), month(year, 12, slice).atEndOfMonth());
  }

  /// A month that was written at a slice.
  static Period ofMonth(int year, int month, Slice slice) throws QueryParseException {
    return of(month(year, month, slice));
  }

  /// A day that was written at a slice.
  static Period ofDay(int year, int month, int day, Slice slice) throws QueryParseException {
    YearMonth yearMonth = month(year, month, slice);
    if (!yearMonth.isValidDay(day)) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw new QueryParseException(
          "%s %04d has no day %d".formatted(name, year, day), slice.span());
    }
    return of(yearMonth.atDay(day));
  }

  private static YearMonth month(int year, int month, Slice slice) throws QueryParseException {
    if (!isYear(year)) {
      throw new QueryParseException("years go from 0001 to 9999", slice.span());
    }
    if (month < 1 || month > 12) {
      throw new QueryParseException("a year has no month " + month, slice.span());
    }
    return YearMonth.of(year, month);
  }

  /// Whether dates of a year can be searched.
  static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }
}
