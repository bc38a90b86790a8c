package org.pressmark.indexer.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Precision;

/// The parts of a date as printed, before a time zone's name is settled.
///
/// @param year the year, 0 if not printed
/// @param shortYear whether only the last two digits of the year are printed, and `year` is 0 to 99
/// @param month 1 to 12, 0 if not printed
/// @param day 1 to 31, 0 if not printed
/// @param time the time of day; empty if not printed
/// @param seconds whether the time is printed to the second
/// @param offset the offset from UTC, if printed as a number
/// @param zone the name of the time zone, if it is printed and no offset is
record DateParts(
    int year,
    boolean shortYear,
    int month,
    int day,
    Optional<LocalTime> time,
    boolean seconds,
    Optional<ZoneOffset> offset,
    Optional<String> zone) {

  /// Whether a year, a month and a day are there.
  boolean isWholeDay() {
    return year > 0 && !shortYear && month > 0 && day > 0;
  }

  /// This date in a year that is known from elsewhere.
  DateParts inYear(int known) {
    return new DateParts(known, false, month, day, time, seconds, offset, zone);
  }

  /// The date, with the zone's name settled where it can be; empty if there is no such date or its
  /// year is not printed in full.
  Optional<NewsDate> toNewsDate(ZoneTable zones, CountryEvidence evidence) {
    if (year == 0 || shortYear) {
      return Optional.empty();
    }
    try {
      return Optional.of(date(zones, evidence));
    } catch (DateTimeException _) {
      return Optional.empty(); // 30 February, year 0
    }
  }

  private NewsDate date(ZoneTable zones, CountryEvidence evidence) {
    if (month == 0) {
      return NewsDate.ofYear(year);
    }
    if (day == 0) {
      return NewsDate.ofMonth(YearMonth.of(year, month));
    }
    LocalDate whole = LocalDate.of(year, month, day);
    if (time.isEmpty()) {
      return NewsDate.ofDay(whole);
    }
    var moment = whole.atTime(time.get());
    var settled = offset.or(() -> zone.flatMap(name -> zones.offset(name, moment, evidence)));
    return new NewsDate(moment, seconds ? Precision.SECOND : Precision.MINUTE, settled);
  }
}
