package org.pressmark.searcher.query;

import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.searcher.query.QueryField.Kind;

/// How values are to be read where they stand.
///
/// @param name the field as typed, `hd:` or `in:(hd,by)`; empty outside of fields
/// @param fields the fields that it means; empty outside of fields
record Scope(String name, Set<QueryField> fields) {

  /// Outside of any field.
  static final Scope NONE = new Scope("", Set.of());

  boolean isField() {
    return !fields.isEmpty();
  }

  Kind kind() {
    return kind(fields);
  }

  /// How the words of some fields are read: as of each of them if they agree, else as text.
  static Kind kind(Set<QueryField> fields) {
    Set<Kind> kinds = fields.stream().map(QueryField::kind).collect(Collectors.toUnmodifiableSet());
    return kinds.size() == 1 ? kinds.iterator().next() : Kind.TEXT;
  }
}
