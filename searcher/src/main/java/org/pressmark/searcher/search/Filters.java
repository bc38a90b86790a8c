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
/// @param dates the days on which it was published; empty for any
public record Filters(Map<NameField, List<String>> values, Optional<DateRange> dates) {

  public Filters {
    // In the order of the fields: cursors are made from it, and Map.copyOf has another in every
    // run.
    var inOrder = new EnumMap<NameField, List<String>>(NameField.class);
    values.forEach((field, wanted) -> inOrder.put(field, List.copyOf(wanted)));
    values = Collections.unmodifiableMap(inOrder);
  }

  /// No filter.
  public static Filters none() {
    return new Filters(Map.of(), Optional.empty());
  }
}
