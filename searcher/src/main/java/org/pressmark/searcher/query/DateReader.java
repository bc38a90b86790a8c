package org.pressmark.searcher.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.searcher.query.Bounds.Bound;
import org.pressmark.searcher.query.DateCondition.State;

/// Reads the value of `date:` or `about:`.
final class DateReader {

  private final RelativeDate relative;

  DateReader(Clock clock) {
    this.relative = new RelativeDate(clock);
  }

  /// Reads any value: a range, `none` or `suspect`.
  DateCondition condition(Slice value, QueryField field) throws QueryParseException {
    return switch (value.text().toLowerCase(Locale.ROOT)) {
      case "none" -> State.NONE;
      case "suspect" -> {
        if (field == QueryField.ABOUT) {
          throw new QueryParseException(
              "only the date of publication can be suspect: date:suspect", value.span());
        }
        yield State.SUSPECT;
      }
      case "*" ->
          throw new QueryParseException(
              "%1$s:* is not supported; every dated article is NOT %1$s:none"
                  .formatted(field.label()),
              value.span());
      default -> range(value);
    };
  }

  /// Reads a range, or a date as the range that it covers.
  DateRange range(Slice value) throws QueryParseException {
    Bounds bounds = Bounds.read(value);
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    if (bounds.lower().isPresent()) {
      from = Optional.of(first(bounds.lower().get()));
    }
    if (bounds.upper().isPresent()) {
      to = Optional.of(last(bounds.upper().get()));
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new QueryParseException(
          "no day lies in the range: it ends before it begins", value.span());
    }
    return new DateRange(from, to);
  }

  /// Reads one date, without an operator.
  Period period(Slice value) throws QueryParseException {
    Optional<Period> found = relative.read(value);
    return found.isPresent() ? found.get() : WrittenDate.read(value);
  }

  private LocalDate first(Bound bound) throws QueryParseException {
    Period period = period(bound.value());
    return bound.excluded() ? next(period.last(), 1, bound) : period.first();
  }

  private LocalDate last(Bound bound) throws QueryParseException {
    Period period = period(bound.value());
    return bound.excluded() ? next(period.first(), -1, bound) : period.last();
  }

  private static LocalDate next(LocalDate day, int step, Bound bound) throws QueryParseException {
    LocalDate next = day.plusDays(step);
    if (!Period.isYear(next.getYear())) {
      throw new QueryParseException("years go from 0001 to 9999", bound.value().span());
    }
    return next;
  }
}
