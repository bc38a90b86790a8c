package org.pressmark.searcher.query;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.Bounds.Bound;
import org.pressmark.searcher.query.QueryNode.NumberRange;

/// Reads the value of a field of numbers: `500`, `>500`, `500..1000`, `[500 TO 1000]`.
final class NumberReader {

  /// What surely fits a long.
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private NumberReader() {}

  /// Reads a number or a range of numbers.
  static NumberRange range(Slice value, QueryField field) throws QueryParseException {
    Bounds bounds = Bounds.read(value);
    OptionalLong min = OptionalLong.empty();
    OptionalLong max = OptionalLong.empty();
    if (bounds.lower().isPresent()) {
      min = OptionalLong.of(number(bounds.lower().get(), 1));
    }
    if (bounds.upper().isPresent()) {
      max = OptionalLong.of(number(bounds.upper().get(), -1));
    }
    if (max.isPresent() && max.getAsLong() < Math.max(0, min.orElse(0))) {
      throw new QueryParseException("no number lies in the range", value.span());
    }
    return new NumberRange(value.span(), field, min, max);
  }

  private static long number(Bound bound, int ifExcluded) throws QueryParseException {
    return number(bound.value()) + (bound.excluded() ? ifExcluded : 0);
  }

  /// Reads one number.
  static long number(Slice value) throws QueryParseException {
    if (!NUMBER.matcher(value.text()).matches()) {
      throw new QueryParseException(value.quoted() + " is no whole number", value.span());
    }
    return Long.parseLong(value.text());
  }
}
