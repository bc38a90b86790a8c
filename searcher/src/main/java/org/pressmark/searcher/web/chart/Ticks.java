package org.pressmark.searcher.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The dates by which an axis of time is marked: the beginnings of days, Mondays, months or years,
/// as many as there is room for.
final class Ticks {
  private static final List<Unit> UNITS =
      List.of(
          new Unit(ChronoUnit.DAYS, 1),
          new Unit(ChronoUnit.WEEKS, 1),
          new Unit(ChronoUnit.WEEKS, 2),
          new Unit(ChronoUnit.MONTHS, 1),
          new Unit(ChronoUnit.MONTHS, 3),
          new Unit(ChronoUnit.MONTHS, 6),
          new Unit(ChronoUnit.YEARS, 1),
          new Unit(ChronoUnit.YEARS, 2),
          new Unit(ChronoUnit.YEARS, 5),
          new Unit(ChronoUnit.YEARS, 10),
          new Unit(ChronoUnit.YEARS, 20),
          new Unit(ChronoUnit.YEARS, 50),
          new Unit(ChronoUnit.YEARS, 100),
          new Unit(ChronoUnit.YEARS, 200),
          new Unit(ChronoUnit.YEARS, 500),
          new Unit(ChronoUnit.YEARS, 1_000),
          new Unit(ChronoUnit.YEARS, 2_000));

  /// Every so many days, weeks, months or years.
  private record Unit(ChronoUnit unit, int each) {
    /// The first such day that is not before one.
    private LocalDate from(LocalDate day) {
      LocalDate start =
          switch (unit) {
            case DAYS -> day;
            case WEEKS -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTHS -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % each);
            default -> day.withDayOfYear(1).minusYears(day.getYear() % each);
          };
      return start.isBefore(day) ? start.plus(each, unit) : start;
    }

    private List<LocalDate> in(Days days) {
      var ticks = new ArrayList<LocalDate>();
      for (LocalDate at = from(days.first()); !at.isAfter(days.last()); at = at.plus(each, unit)) {
        ticks.add(at);
      }
      return ticks;
    }

    private long number(Days days) {
      return unit.between(days.first(), days.last()) / each + 1;
    }
  }

  /// A mark and what is written at it.
  record Tick(LocalDate day, String label) {}

  private Ticks() {}

  /// The marks of some days: at least one, and no more than a number.
  static List<Tick> of(Days days, int most) {
    for (Unit unit : UNITS) {
      if (unit.number(days) <= most) {
        List<LocalDate> at = unit.in(days);
        return at.isEmpty() ? List.of(tick(days.first(), unit, true)) : labelled(at, unit);
      }
    }
    return List.of(tick(days.first(), UNITS.getLast(), true));
  }

  private static List<Tick> labelled(List<LocalDate> at, Unit unit) {
    var ticks = new ArrayList<Tick>();
    int year = -1;
    for (LocalDate day : at) {
      ticks.add(tick(day, unit, day.getYear() != year));
      year = day.getYear();
    }
    return ticks;
  }

  private static Tick tick(LocalDate day, Unit unit, boolean isNewYear) {
    String year = Days.year(day);
    return new Tick(
        day,
        switch (unit.unit()) {
          case DAYS, WEEKS -> text(day, "d MMM") + (isNewYear ? " " + year : "");
          case MONTHS -> text(day, "MMM") + (isNewYear ? " " + year : "");
          default -> year;
        });
  }

  private static String text(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day).replace("Sept", "Sep");
  }
}
