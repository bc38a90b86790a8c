package org.pressmark.searcher.query;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.searcher.query.QueryNode.Near;

/// Operands joined by proximity operators without parentheses: `a W/5 b PRE/3 c`.
final class Links {

  private final List<QueryNode> operands = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Readings readings;

  private boolean hasEither;

  /// @param isEither whether it was joined by OR, without parentheses
  Links(QueryNode first, boolean isEither, Readings readings) {
    operands.add(first);
    this.hasEither = isEither;
    this.readings = readings;
  }

  /// @param isEither whether it was joined by OR, without parentheses
  void add(Link link, QueryNode operand, boolean isEither) {
    links.add(link);
    operands.add(operand);
    hasEither |= isEither;
  }

  /// Whether an operand was joined by OR, without parentheses.
  boolean hasEither() {
    return hasEither;
  }

  /// Whether there is more than one operand.
  boolean isChain() {
    return !links.isEmpty();
  }

  /// The tree of all operands; the lone one if there is no other.
  QueryNode node() throws QueryParseException {
    if (links.stream().anyMatch(link -> !link.means(links.getFirst()))) {
      readings.mixesLinks();
    }
    while (!links.isEmpty()) {
      int first = readings.tightest(links);
      operands.set(
          first, near(operands.get(first), links.remove(first), operands.remove(first + 1)));
    }
    return operands.getFirst();
  }

  private static Near near(QueryNode left, Link link, QueryNode right) throws QueryParseException {
    Parts.requireOccurs(left, link.text());
    Parts.requireOccurs(right, link.text());
    Token.Connector connector = link.connector();
    return new Near(
        left.span().to(right.span()),
        left,
        right,
        connector.distance(),
        connector.ordered(),
        link.excluded());
  }
}
