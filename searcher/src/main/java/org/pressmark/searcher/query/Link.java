package org.pressmark.searcher.query;

import java.util.Locale;

/// A proximity operator between two operands.
///
/// @param span with the NOT before it
/// @param excluded whether a NOT stands before it
record Link(Span span, Token.Connector connector, boolean excluded) {

  /// As messages name it: `W/5`, `NOT W/5`.
  String text() {
    return (excluded ? "NOT " : "") + connector.text().toUpperCase(Locale.ROOT);
  }

  /// Whether another one asks for the same.
  boolean means(Link other) {
    return excluded == other.excluded
        && connector.ordered() == other.connector.ordered()
        && connector.distance().equals(other.connector.distance());
  }
}
