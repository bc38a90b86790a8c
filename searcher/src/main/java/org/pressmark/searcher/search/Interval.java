package org.pressmark.searcher.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.schema.Precision;

/// The steps of a timeline.
public enum Interval {
  DAY(Precision.DAY),
  WEEK(Precision.DAY),
  MONTH(Precision.MONTH),
  YEAR(Precision.YEAR);

  private final Precision needs;

  Interval(Precision needs) {
    this.needs = needs;
  }

  /// The name in options and JSON: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The interval of this {@link #label()}, in any case; empty if there is none.
  public static Optional<Interval> of(String label) {
    return Arrays.stream(values())
        .filter(interval -> interval.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The first day of the step that a day is in; weeks begin on Monday (ISO 8601).
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The first day of the next step.
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case YEAR -> start.plusYears(1);
    };
  }

  /// The name of the step that begins on a day: `1987`, `1987-03`, `1987-03-09`.
  public String text(LocalDate start) {
    String iso = start.toString();
    return switch (this) {
      case YEAR -> iso.substring(0, 4);
      case MONTH -> iso.substring(0, 7);
      case DAY, WEEK -> iso;
    };
  }

  /// The kinds of date, as in {@link org.pressmark.schema.index.Fields#DATE_KIND}, that are too
  /// coarse for these steps.
  List<String> tooCoarse() {
    return List.of(Precision.YEAR, Precision.MONTH).stream()
        .filter(precision -> precision.compareTo(needs) < 0)
        .map(Precision::label)
        .toList();
  }

  static long seconds(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
