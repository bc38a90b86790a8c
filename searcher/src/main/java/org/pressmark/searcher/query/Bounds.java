package org.pressmark.searcher.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ends of a range of dates or numbers, as written: `2016`, `>=2016`, `2016..2017`, `2016..`,
/// `[2016 TO 2017}`, `[* TO 2017]`. A single value is both ends.
///
/// @param lower empty if unbounded
/// @param upper empty if unbounded; at least one end is bounded
record Bounds(Optional<Bound> lower, Optional<Bound> upper) {

  /// One end.
  ///
  /// @param value as written; never empty
  /// @param excluded whether the range starts after it, or ends before it
  record Bound(Slice value, boolean excluded) {}

  private static final Pattern TO = Pattern.compile(" TO ", Pattern.CASE_INSENSITIVE);

  /// Finds the ends in a value; they are not looked at.
  static Bounds read(Slice value) throws QueryParseException {
    if (value.startsWith("[") || value.startsWith("{")) {
      return bracketed(value);
    }
    if (value.startsWith(">") || value.startsWith("<")) {
      return compared(value);
    }
    int dots = value.text().indexOf("..");
    if (dots >= 0) {
      return bounded(value, value.part(0, dots), false, value.from(dots + 2), false);
    }
    Optional<Bound> both = Optional.of(new Bound(value.trimmed(), false));
    return new Bounds(both, both);
  }

  private static Bounds compared(Slice value) throws QueryParseException {
    boolean inclusive = value.startsWith(">=") || value.startsWith("<=");
    Slice operator = value.part(0, inclusive ? 2 : 1);
    Slice operand = value.from(inclusive ? 2 : 1).trimmed();
    if (operand.isEmpty()) {
      throw new QueryParseException(operator.quoted() + " has nothing after it", operator.span());
    }
    Optional<Bound> bound = Optional.of(new Bound(operand, !inclusive));
    return value.startsWith(">")
        ? new Bounds(bound, Optional.empty())
        : new Bounds(Optional.empty(), bound);
  }

  private static Bounds bracketed(Slice value) throws QueryParseException {
    String text = value.text();
    Matcher to = TO.matcher(text);
    char last = text.charAt(text.length() - 1);
    if (!to.find() || (last != ']' && last != '}')) {
      throw new QueryParseException("a range is written [a TO b]", value.span());
    }
    Slice lower = value.part(1, to.start()).trimmed();
    Slice upper = value.part(to.end(), text.length() - 1).trimmed();
    if (lower.isEmpty() || upper.isEmpty()) {
      throw new QueryParseException("an open end is written *", value.span());
    }
    return bounded(value, lower, text.charAt(0) == '{', upper, last == '}');
  }

  private static Bounds bounded(
      Slice range, Slice lower, boolean lowerExcluded, Slice upper, boolean upperExcluded)
      throws QueryParseException {
    Optional<Bound> first = bound(lower.trimmed(), lowerExcluded);
    Optional<Bound> last = bound(upper.trimmed(), upperExcluded);
    if (first.isEmpty() && last.isEmpty()) {
      throw new QueryParseException("a range needs at least one end", range.span());
    }
    return new Bounds(first, last);
  }

  private static Optional<Bound> bound(Slice value, boolean excluded) {
    return value.isEmpty() || value.text().equals("*")
        ? Optional.empty()
        : Optional.of(new Bound(value, excluded));
  }
}
