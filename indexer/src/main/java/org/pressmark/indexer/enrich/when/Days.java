package org.pressmark.indexer.enrich.when;

import java.time.LocalDate;
import java.time.YearMonth;

/// A span of whole days.
///
/// @param from the first of them
/// @param to the last of them, not before `from`
record Days(LocalDate from, LocalDate to) {

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  /// Some whole months of a year, from 1 to 12.
  static Days ofMonths(int year, int first, int last) {
    return new Days(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  static Days ofYears(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /// Whether all of it lies in the years that an index can hold.
  boolean isInCalendar() {
    return from.getYear() >= 1 && to.getYear() <= 9999;
  }
}
