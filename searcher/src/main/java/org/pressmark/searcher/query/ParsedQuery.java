package org.pressmark.searcher.query;

import java.util.ArrayList;
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

  /// What must all be true of an article: the parts that the whole query joins by AND, or the query
  /// itself; each is a query of its own, without warnings.
  public List<ParsedQuery> parts() {
    return root instanceof QueryNode.And(var _, List<QueryNode> children)
        ? children.stream().map(ParsedQuery::of).toList()
        : List.of(of(root));
  }

  /// The query without one of its {@link #parts()}; every article if there is no other.
  ///
  /// @param part its number, from 0
  public ParsedQuery without(int part) {
    if (!(root instanceof QueryNode.And(var span, List<QueryNode> children))) {
      return everything();
    }
    var rest = new ArrayList<>(children);
    rest.remove(part);
    return of(rest.size() == 1 ? rest.getFirst() : new QueryNode.And(span, rest));
  }

  private static ParsedQuery of(QueryNode node) {
    return new ParsedQuery(node, NormalForm.of(node), List.of());
  }

  /// The query that every article matches.
  public static ParsedQuery everything() {
    return new ParsedQuery(new QueryNode.All(new Span(0, 0)), "*", List.of());
  }
}
