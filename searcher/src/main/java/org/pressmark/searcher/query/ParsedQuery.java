package org.pressmark.searcher.query;

import java.util.List;

/// A query that was understood.
///
/// @param root what it asks for
/// @param normalized the same query with every operator written out, parentheses where AND and OR
///   are mixed, fields under their own names and dates as ISO days; it parses to an equal tree but
///   for spans, and is its own normal form
/// @param warnings what the writer may have meant otherwise, one sentence each; empty if nothing is
///   in doubt
public record ParsedQuery(QueryNode root, String normalized, List<String> warnings) {

  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }

  /// The query that every article matches.
  public static ParsedQuery everything() {
    return new ParsedQuery(new QueryNode.All(new Span(0, 0)), "*", List.of());
  }
}
