package org.pressmark.searcher.search;

import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.Span;

/// What could stand in a question for something that matches nothing in the archive.
public sealed interface Correction {

  /// What is spelled nearly so, and found.
  String spelling();

  /// In the place of a word of the query.
  ///
  /// @param span where the word stands
  record OfQuery(Span span, String spelling) implements Correction {}

  /// In the place of a value that is filtered by.
  record OfFilter(NameField field, String value, String spelling) implements Correction {}
}
