package org.pressmark.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A date as news prints it: known to the year, month, day, minute or second, on the calendar of
/// the place that printed it. A date that is coarser than a day is a range, from {@link
/// #firstDay()} to {@link #lastDay()}.
///
/// @param start the first moment that the date covers, as printed, without conversion between time
///   zones; years 1 to 9999
/// @param precision how exactly it is known; the finer parts of `start` are at their first value
/// @param offset the offset from UTC, where it was printed or settled; empty when unknown, always
///   so for a day or coarser
public record NewsDate(LocalDateTime start, Precision precision, Optional<ZoneOffset> offset) {

  public NewsDate {
    if (start.getYear() < 1 || start.getYear() > 9999) {
      throw new DateTimeException("year out of 1 to 9999: " + start.getYear());
    }
    start = truncate(start, precision);
    if (precision.compareTo(Precision.DAY) <= 0 && offset.isPresent()) {
      throw new DateTimeException("a date without a time has no offset");
    }
  }

  public static NewsDate ofYear(int year) {
    return new NewsDate(LocalDate.of(year, 1, 1).atStartOfDay(), Precision.YEAR, Optional.empty());
  }

  public static NewsDate ofMonth(YearMonth month) {
    return new NewsDate(month.atDay(1).atStartOfDay(), Precision.MONTH, Optional.empty());
  }

  public static NewsDate ofDay(LocalDate day) {
    return new NewsDate(day.atStartOfDay(), Precision.DAY, Optional.empty());
  }

  private static LocalDateTime truncate(LocalDateTime time, Precision precision) {
    return switch (precision) {
      case YEAR -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
      case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      case DAY -> time.truncatedTo(ChronoUnit.DAYS);
      case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
      case SECOND -> time.truncatedTo(ChronoUnit.SECONDS);
    };
  }

  /// The first day that the date covers.
  public LocalDate firstDay() {
    return start.toLocalDate();
  }

  /// The last day that the date covers: the same day, or the end of the month or year.
  public LocalDate lastDay() {
    LocalDate day = firstDay();
    return switch (precision) {
      case YEAR -> day.withDayOfYear(day.lengthOfYear());
      case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
      case DAY, MINUTE, SECOND -> day;
    };
  }

  /// Whether at least the day is known.
  public boolean knowsDay() {
    return precision.compareTo(Precision.DAY) >= 0;
  }

  /// The ISO 8601 form, no more precise than the date is: `2016`, `2016-12`, `2016-12-06`,
  /// `2016-12-06T21:28+05:30`, `1987-02-26T15:01:01`.
  @Override
  public String toString() {
    String text =
        switch (precision) {
          case YEAR -> firstDay().toString().substring(0, 4);
          case MONTH -> firstDay().toString().substring(0, 7);
          case DAY -> firstDay().toString();
          case MINUTE -> start.format(MINUTES);
          case SECOND -> start.format(SECONDS);
        };
    return text + offset.map(ZoneOffset::getId).orElse("");
  }

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  /// Reads what {@link #toString()} writes.
  ///
  /// @throws DateTimeException if the text is not of that form
  public static NewsDate parse(String text) {
    return switch (text.length()) {
      case 4 -> ofYear(Year.parse(text).getValue());
      case 7 -> ofMonth(YearMonth.parse(text));
      case 10 -> ofDay(LocalDate.parse(text));
      default -> parseTime(text);
    };
  }

  private static NewsDate parseTime(String text) {
    if (text.length() < 16 || text.charAt(10) != 'T') {
      throw new DateTimeException("not a date: " + text);
    }
    boolean seconds = text.length() >= 19 && text.charAt(16) == ':';
    int end = seconds ? 19 : 16;
    LocalDateTime time =
        LocalDate.parse(text.substring(0, 10)).atTime(LocalTime.parse(text.substring(11, end)));
    Optional<ZoneOffset> offset =
        end == text.length() ? Optional.empty() : Optional.of(ZoneOffset.of(text.substring(end)));
    return new NewsDate(time, seconds ? Precision.SECOND : Precision.MINUTE, offset);
  }
}
