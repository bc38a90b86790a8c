package org.pressmark.indexer.enrich.names;

import org.pressmark.schema.EntityType;

/// A name in a text.
///
/// @param from its first token
/// @param to the token after its last
public record Span(int from, int to, EntityType type) {
  public Span {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no span: " + from + " to " + to);
    }
  }

  int length() {
    return to - from;
  }
}
