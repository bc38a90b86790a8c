package org.pressmark.searcher.ask;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.InvalidQuestionException.DatesReversed;
import org.pressmark.searcher.ask.InvalidQuestionException.Input;
import org.pressmark.searcher.ask.InvalidQuestionException.Unreadable;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Question;

/// A question as it was typed: query and filters, not yet parsed.
///
/// @param query empty or `*` for every article
/// @param syntax what the query is written in
/// @param values by field, of which an article must have one; only fields of {@link #FILTERS}
/// @param excluded of which it may have none
/// @param from published on this day or after; empty for any
/// @param to published on this day or before
public record TypedQuestion(
    String query,
    Syntax syntax,
    Map<NameField, List<String>> values,
    List<Exclusion> excluded,
    Optional<String> from,
    Optional<String> to) {

  /// What articles are filtered by besides their date, in the order in which help lists it; {@link
  /// NameField#label()} is the name of the option and of the parameter.
  public static final List<NameField> FILTERS =
      List.of(
          NameField.PERSON,
          NameField.PLACE,
          NameField.PLACE_PATH,
          NameField.COUNTRY,
          NameField.ORG,
          NameField.FILED_FROM,
          NameField.PUBLISHER,
          NameField.SECTION,
          NameField.AUTHOR,
          NameField.AGENCY,
          NameField.LANGUAGE,
          NameField.KEYWORD);

  public TypedQuestion {
    var given = new EnumMap<NameField, List<String>>(NameField.class);
    given.putAll(values);
    given.values().removeIf(List::isEmpty);
    if (!FILTERS.containsAll(given.keySet())) {
      throw new IllegalArgumentException("not all are filters: " + given.keySet());
    }
    values = Map.copyOf(given);
    excluded = List.copyOf(excluded);
  }

  /// Another query with the same filters.
  public TypedQuestion with(String otherQuery) {
    return new TypedQuestion(otherQuery, syntax, values, excluded, from, to);
  }

  /// The question.
  ///
  /// @param clock shows today, for dates as `last30d`
  /// @throws InvalidQuestionException with the first fault of query, `from` and `to`
  public Question parsed(Clock clock) throws InvalidQuestionException {
    var parser = new QueryParser(clock, syntax);
    return new Question(
        read(Input.QUERY, query, parser::parse),
        new Filters(values, valuesExcluded(), dates(clock)));
  }

  private Map<NameField, List<String>> valuesExcluded() {
    return excluded.stream()
        .collect(
            Collectors.groupingBy(
                Exclusion::field, Collectors.mapping(Exclusion::value, Collectors.toList())));
  }

  private Optional<DateRange> dates(Clock clock) throws InvalidQuestionException {
    Optional<DateRange> first = range(Input.FROM, from, text -> DateRange.parseFrom(text, clock));
    Optional<DateRange> last = range(Input.TO, to, text -> DateRange.parseTo(text, clock));
    if (first.isEmpty() || last.isEmpty()) {
      return first.or(() -> last);
    }
    Optional<DateRange> both = first.get().intersection(last.get());
    if (both.isEmpty()) {
      throw new DatesReversed(from.orElseThrow(), to.orElseThrow());
    }
    return both;
  }

  private static Optional<DateRange> range(
      Input input, Optional<String> text, Reading<DateRange> reading) throws Unreadable {
    return text.isEmpty() ? Optional.empty() : Optional.of(read(input, text.get(), reading));
  }

  /// How an input is read.
  private interface Reading<T> {
    T read(String text) throws QueryParseException;
  }

  private static <T> T read(Input input, String text, Reading<T> reading) throws Unreadable {
    try {
      return reading.read(text);
    } catch (QueryParseException e) {
      throw new Unreadable(input, text, e);
    }
  }
}
