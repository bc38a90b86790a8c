package org.pressmark.searcher.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// A range of calendar days, both ends included.
///
/// @param from the first day, in the years 1 to 9999; empty if unbounded
/// @param to the last day, not before `from`; empty if unbounded
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) implements DateCondition {

  public DateRange {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(from.get() + " is after " + to.get());
    }
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("a range has an end");
    }
  }

  /// The range from one day to another.
  public static DateRange of(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(from), Optional.of(to));
  }

  /// Reads what `date:` takes, but for `none` and `suspect`: `2016`, `2016-12-06`, `2016-11..2017`,
  /// `[2016 TO 2017}`, `>=2016`, `December 6, 2016`, `last30d`.
  ///
  /// @param clock shows today
  /// @throws QueryParseException with a span in the text, if it is no date or could be several
  public static DateRange parse(String text, Clock clock) throws QueryParseException {
    return new DateReader(clock).range(value(text));
  }

  /// All days from the first of a day, month, year or relative date on: what `--from` means.
  ///
  /// @param clock shows today
  /// @throws QueryParseException with a span in the text, if it is no date or could be several
  public static DateRange parseFrom(String text, Clock clock) throws QueryParseException {
    Period period = new DateReader(clock).period(value(text));
    return new DateRange(Optional.of(period.first()), Optional.empty());
  }

  /// All days up to the last of a day, month, year or relative date: what `--to` means.
  ///
  /// @param clock shows today
  /// @throws QueryParseException with a span in the text, if it is no date or could be several
  public static DateRange parseTo(String text, Clock clock) throws QueryParseException {
    Period period = new DateReader(clock).period(value(text));
    return new DateRange(Optional.empty(), Optional.of(period.last()));
  }

  private static Slice value(String text) throws QueryParseException {
    Slice value = Source.of(text).whole().trimmed();
    if (value.isEmpty()) {
      throw new QueryParseException("the date is empty", value.span());
    }
    return value;
  }

  /// The days that both ranges cover; empty if there is none.
  public Optional<DateRange> intersection(DateRange other) {
    Optional<LocalDate> latest = from;
    if (other.from.isPresent() && (from.isEmpty() || other.from.get().isAfter(from.get()))) {
      latest = other.from;
    }
    Optional<LocalDate> earliest = to;
    if (other.to.isPresent() && (to.isEmpty() || other.to.get().isBefore(to.get()))) {
      earliest = other.to;
    }
    if (latest.isPresent() && earliest.isPresent() && latest.get().isAfter(earliest.get())) {
      return Optional.empty();
    }
    return Optional.of(new DateRange(latest, earliest));
  }

  /// The form in which a query says it, as short as it can be: `2016`, `2016-12`, `2016-12-06`,
  /// `2016-11..2017-12`, `2016..`.
  @Override
  public String toString() {
    String first = from.map(this::text).orElse("");
    String last = to.map(this::text).orElse("");
    return first.equals(last) ? first : first + ".." + last;
  }

  private String text(LocalDate day) {
    String iso = day.toString();
    if (from.map(start -> start.getDayOfYear() == 1).orElse(true)
        && to.map(end -> end.getDayOfYear() == end.lengthOfYear()).orElse(true)) {
      return iso.substring(0, 4);
    }
    if (from.map(start -> start.getDayOfMonth() == 1).orElse(true)
        && to.map(end -> end.getDayOfMonth() == end.lengthOfMonth()).orElse(true)) {
      return iso.substring(0, 7);
    }
    return iso;
  }
}
