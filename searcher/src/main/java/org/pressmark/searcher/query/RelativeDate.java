package org.pressmark.searcher.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates that are counted from today: `today`, `lastmonth`, `last30d`, and Solr's date
/// mathematics, `NOW-1MONTH/DAY`.
final class RelativeDate {

  private static final Pattern LAST = Pattern.compile("last(\\d+)([dwmy])");
  private static final Pattern SOLR_STEP =
      Pattern.compile("(?:([+-])(\\d+)|/)(YEAR|MONTH|DAY|HOUR|MINUTE|SECOND)S?");

  /// More of any unit leaves the calendar, or is a slip.
  private static final int MOST_DIGITS = 6;

  private final Clock clock;

  RelativeDate(Clock clock) {
    this.clock = clock;
  }

  /// Reads a date if it is a relative one; empty if it is of another form.
  Optional<Period> read(Slice value) throws QueryParseException {
    LocalDate today = LocalDate.now(clock);
    String text = value.text().toLowerCase(Locale.ROOT);
    if (text.startsWith("now")) {
      return Optional.of(Period.of(solr(value)));
    }
    Matcher last = LAST.matcher(text);
    if (last.matches()) {
      LocalDate start = before(today, count(last.group(1), value), last.group(2)).plusDays(1);
      return Optional.of(new Period(checked(start, value), today));
    }
    return switch (text) {
      case "today" -> Optional.of(Period.of(today));
      case "yesterday" -> Optional.of(Period.of(today.minusDays(1)));
      case "thismonth" -> Optional.of(Period.of(YearMonth.from(today)));
      case "lastmonth" -> Optional.of(Period.of(YearMonth.from(today).minusMonths(1)));
      case "thisyear" -> Optional.of(Period.ofYear(today.getYear(), value));
      case "lastyear" -> Optional.of(Period.ofYear(today.getYear() - 1, value));
      default -> Optional.empty();
    };
  }

  private static LocalDate before(LocalDate today, int count, String unit) {
    return switch (unit) {
      case "d" -> today.minusDays(count);
      case "w" -> today.minusWeeks(count);
      case "m" -> today.minusMonths(count);
      default -> today.minusYears(count);
    };
  }

  private LocalDate solr(Slice value) throws QueryParseException {
    String text = value.text().toUpperCase(Locale.ROOT);
    Matcher step = SOLR_STEP.matcher(text);
    LocalDateTime time = LocalDateTime.now(clock);
    int end = "NOW".length();
    while (end < text.length()) {
      step.region(end, text.length());
      if (!step.lookingAt()) {
        throw new QueryParseException(
            "after NOW comes a step such as -1MONTH or /DAY", value.from(end).span());
      }
      time = apply(time, step, value);
      end = step.end();
    }
    return time.toLocalDate();
  }

  private static LocalDateTime apply(LocalDateTime time, Matcher step, Slice value)
      throws QueryParseException {
    ChronoUnit unit = ChronoUnit.valueOf(step.group(3) + "S");
    if (step.group(1) == null) {
      return truncated(time, unit);
    }
    int count = count(step.group(2), value);
    LocalDateTime moved = time.plus(step.group(1).equals("-") ? -count : count, unit);
    checked(moved.toLocalDate(), value);
    return moved;
  }

  private static LocalDateTime truncated(LocalDateTime time, ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
      case MONTHS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      default -> time.truncatedTo(unit);
    };
  }

  private static int count(String digits, Slice value) throws QueryParseException {
    int count = digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
    if (count == 0) {
      throw new QueryParseException(
          "'" + digits + "' is no number of days, months or years to count", value.span());
    }
    return count;
  }

  private static LocalDate checked(LocalDate day, Slice value) throws QueryParseException {
    if (!Period.isYear(day.getYear())) {
      throw new QueryParseException("years go from 0001 to 9999", value.span());
    }
    return day;
  }
}
