package org.pressmark.searcher.query;

import java.util.Set;
import org.pressmark.searcher.query.QueryNode.Distance;

/// What a query is made of before its structure is known.
sealed interface Token {

  /// Where it stands in the query as typed.
  Span span();

  /// `(`.
  record Open(Span span) implements Token {}

  /// `)`; it always closes an `(`.
  record Close(Span span) implements Token {}

  /// A `-` or `+` right before what it belongs to.
  record Sign(Span span, boolean excludes) implements Token {}

  /// A Boolean operator.
  record Operator(Span span, Kind kind) implements Token {
    enum Kind {
      AND,
      OR,
      NOT
    }
  }

  /// A proximity operator, such as `W/5`.
  ///
  /// @param text as typed
  record Connector(Span span, String text, Distance distance, boolean ordered) implements Token {}

  /// The name of a function; an {@link Open} follows.
  ///
  /// @param text as typed
  record Function(Span span, String text, Name name, int count) implements Token {
    enum Name {
      AT_LEAST,
      ALL_CAPS,
      CAPS
    }
  }

  /// The fields in which the next operand or group is searched.
  ///
  /// @param prefix whether they were written as `in:`, which may be excluded and stand apart from
  ///   its operand
  record Fields(Span span, Set<QueryField> fields, boolean prefix) implements Token {}

  /// A word, phrase, date or number, read in full.
  record Operand(QueryNode node) implements Token {
    @Override
    public Span span() {
      return node.span();
    }
  }
}
