package org.pressmark.searcher.query;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryNode.DateMatch;
import org.pressmark.searcher.query.QueryNode.NumberRange;

/// Reads dates and numbers in queries of Nexis and Factiva: `> 500`, `=2016`, `(2016)`, `aft
/// 2016-12-06`, `from 20160101 to 20161231`.
final class LibraryValues {

  private static final Pattern COMPARED =
      Pattern.compile(
          " *(<=|>=|<|>|=|is\\b|aft(?:er)?\\b|bef(?:ore)?\\b|from\\b|\\() *",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO = Pattern.compile(" +to +", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private final Cursor cursor;
  private final DateReader dates;

  LibraryValues(Cursor cursor, DateReader dates) {
    this.cursor = cursor;
    this.dates = dates;
  }

  /// Reads the comparison and the value that follow a field's name.
  ///
  /// @param start where the name begins
  QueryNode read(QueryField field, boolean isDate, int start) throws QueryParseException {
    Matcher compared = COMPARED.matcher(cursor.rest().text());
    if (!compared.lookingAt()) {
      throw new QueryParseException(
          cursor.since(start).quoted() + " has no value", cursor.since(start).span());
    }
    String operator = compared.group(1).toLowerCase(Locale.ROOT);
    cursor.advance(compared.end());
    Slice first = operator.equals("(") ? cursor.takeUntil(')').trimmed() : value();
    if (first.isEmpty()) {
      throw new QueryParseException("a value is missing", cursor.since(start).span());
    }
    Optional<Slice> last = operator.equals("from") ? Optional.of(end()) : Optional.empty();
    if (operator.equals("(")) {
      close(start);
    }
    Span span = cursor.since(start).span();
    if (isDate) {
      return new DateMatch(span, field, date(operator, first, last, field));
    }
    return operator.equals("(")
        ? NumberReader.range(first, field)
        : number(span, field, operator, first, last);
  }

  private Slice value() throws QueryParseException {
    return cursor.isAt('"') ? cursor.takeQuotation().trimmed() : cursor.takeWord();
  }

  private void close(int start) throws QueryParseException {
    if (cursor.isAtEnd()) {
      throw new QueryParseException("the parenthesis is not closed", cursor.since(start).span());
    }
    cursor.advance(1);
  }

  /// What stands after `to`.
  private Slice end() throws QueryParseException {
    Matcher to = TO.matcher(cursor.rest().text());
    if (!to.lookingAt()) {
      throw new QueryParseException("'from' has no 'to' after it", cursor.here().span());
    }
    cursor.advance(to.end());
    return value();
  }

  private DateCondition date(String operator, Slice first, Optional<Slice> last, QueryField field)
      throws QueryParseException {
    if (last.isPresent()) {
      LocalDate from = period(first).first();
      LocalDate to = period(last.get()).last();
      if (from.isAfter(to)) {
        throw new QueryParseException(
            "no day lies in the range: it ends before it begins",
            first.span().to(last.get().span()));
      }
      return DateRange.of(from, to);
    }
    return switch (operator) {
      case ">", "aft", "after" -> from(period(first).last().plusDays(1), first);
      case ">=" -> from(period(first).first(), first);
      case "<", "bef", "before" -> to(period(first).first().minusDays(1), first);
      case "<=" -> to(period(first).last(), first);
      default ->
          COMPACT.matcher(first.text()).matches()
              ? DateRange.of(period(first).first(), period(first).last())
              : dates.condition(first, field);
    };
  }

  private static DateRange from(LocalDate day, Slice value) throws QueryParseException {
    return new DateRange(Optional.of(checked(day, value)), Optional.empty());
  }

  private static DateRange to(LocalDate day, Slice value) throws QueryParseException {
    return new DateRange(Optional.empty(), Optional.of(checked(day, value)));
  }

  private static LocalDate checked(LocalDate day, Slice value) throws QueryParseException {
    if (!Period.isYear(day.getYear())) {
      throw new QueryParseException("years go from 0001 to 9999", value.span());
    }
    return day;
  }

  private Period period(Slice value) throws QueryParseException {
    Matcher compact = COMPACT.matcher(value.text());
    return compact.matches()
        ? Period.ofDay(
            Integer.parseInt(compact.group(1)),
            Integer.parseInt(compact.group(2)),
            Integer.parseInt(compact.group(3)),
            value)
        : dates.period(value);
  }

  private static NumberRange number(
      Span span, QueryField field, String operator, Slice first, Optional<Slice> last)
      throws QueryParseException {
    long number = NumberReader.number(first);
    if (last.isPresent()) {
      long most = NumberReader.number(last.get());
      if (most < number) {
        throw new QueryParseException("no number lies in the range", span);
      }
      return range(span, field, OptionalLong.of(number), OptionalLong.of(most));
    }
    return switch (operator) {
      case ">", "aft", "after" ->
          range(span, field, OptionalLong.of(number + 1), OptionalLong.empty());
      case ">=" -> range(span, field, OptionalLong.of(number), OptionalLong.empty());
      case "<", "bef", "before" -> {
        if (number == 0) {
          throw new QueryParseException("no number lies in the range", span);
        }
        yield range(span, field, OptionalLong.empty(), OptionalLong.of(number - 1));
      }
      case "<=" -> range(span, field, OptionalLong.empty(), OptionalLong.of(number));
      default -> range(span, field, OptionalLong.of(number), OptionalLong.of(number));
    };
  }

  private static NumberRange range(
      Span span, QueryField field, OptionalLong min, OptionalLong max) {
    return new NumberRange(span, field, min, max);
  }
}
