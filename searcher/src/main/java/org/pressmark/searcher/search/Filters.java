package org.pressmark.searcher.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.DateRange;

/// What an article must have besides matching the query. Different fields must all agree; of
/// several values of one field, one is enough.
///
/// @param values for a field, the whole values of which one must be among the article's; compared
///   without case and accents
/// @param excluded for a field, the whole values of which none may be among the article's
/// @param dates the days on which it was published; empty for any
public record Filters(
    Map<NameField, List<String>> values,
    Map<NameField, List<String>> excluded,
    Optional<DateRange> dates) {

  public Filters {
    values = inOrder(values);
    excluded = inOrder(excluded);
  }

  /// Filters that exclude nothing.
  public Filters(Map<NameField, List<String>> values, Optional<DateRange> dates) {
    this(values, Map.of(), dates);
  }

  /// In the order of the fields: cursors are made from it, and Map.copyOf has another in every run.
  private static Map<NameField, List<String>> inOrder(Map<NameField, List<String>> values) {
    var inOrder = new EnumMap<NameField, List<String>>(NameField.class);
    values.forEach((field, wanted) -> inOrder.put(field, List.copyOf(wanted)));
    return Collections.unmodifiableMap(inOrder);
  }

  /// No filter.
  public static Filters none() {
    return new Filters(Map.of(), Optional.empty());
  }

  /// Whether every article passes.
  public boolean isEmpty() {
    return values.isEmpty() && excluded.isEmpty() && dates.isEmpty();
  }

  /// The same but for the values wanted of one field.
  Filters without(NameField field) {
    var others = new EnumMap<NameField, List<String>>(NameField.class);
    others.putAll(values);
    others.remove(field);
    return new Filters(others, excluded, dates);
  }
}
