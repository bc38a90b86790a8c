package org.pressmark.indexer.enrich;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/// Supplies the year, or the century, that a dateline leaves out: the one that brings it nearest to
/// the publication date.
final class NearestYear {

  private NearestYear() {}

  /// The day that a dateline names; empty if it names no day, there is no such day, or its year is
  /// not printed in full and no publication date tells it.
  static Optional<LocalDate> day(DateParts date, Optional<LocalDate> published) {
    if (date.month() == 0 || date.day() == 0) {
      return Optional.empty();
    }
    if (date.isWholeDay()) {
      return day(date.year(), date);
    }
    return published.flatMap(near -> nearest(date, near));
  }

  private static Optional<LocalDate> nearest(DateParts date, LocalDate near) {
    int step = date.shortYear() ? 100 : 1;
    int middle = date.shortYear() ? near.getYear() / 100 * 100 + date.year() : near.getYear();
    return IntStream.of(middle - step, middle, middle + step)
        .mapToObj(year -> day(year, date))
        .flatMap(Optional::stream)
        .min((a, b) -> Long.compare(distance(a, near), distance(b, near)));
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private static Optional<LocalDate> day(int year, DateParts date) {
    boolean exists =
        year >= 1 && year <= 9999 && YearMonth.of(year, date.month()).isValidDay(date.day());
    return exists ? Optional.of(LocalDate.of(year, date.month(), date.day())) : Optional.empty();
  }
}
