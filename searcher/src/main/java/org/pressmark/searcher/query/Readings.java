package org.pressmark.searcher.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pressmark.searcher.query.QueryNode.Distance;

/// Which operator binds more tightly than which, and where a query left that to be decided.
final class Readings {

  private final Syntax syntax;
  private boolean mixesAndWithOr;
  private boolean mixesLinks;
  private boolean joinsWordsBesideLinks;
  private boolean mixesOrWithAnd;

  Readings(Syntax syntax) {
    this.syntax = syntax;
  }

  /// Whether OR binds more tightly than proximity and AND.
  boolean bindsOrFirst() {
    return syntax == Syntax.NEXIS;
  }

  /// AND and OR stand beside each other without parentheses.
  void mixesAndWithOr() {
    mixesAndWithOr = true;
  }

  /// Different proximity operators stand beside each other without parentheses.
  void mixesLinks() {
    mixesLinks = true;
  }

  /// A proximity operator stands between words that have others beside them, without any operator.
  void joinsWordsBesideLinks() {
    joinsWordsBesideLinks = true;
  }

  /// OR, which binds first, and AND stand beside each other without parentheses.
  void mixesOrWithAnd() {
    mixesOrWithAnd = true;
  }

  /// Which of several proximity operators in a row is obeyed first: the first one; in Nexis the one
  /// of the shortest distance.
  int tightest(List<Link> links) {
    return syntax == Syntax.NEXIS
        ? IntStream.range(0, links.size())
            .boxed()
            .min(Comparator.comparingInt(i -> reach(links.get(i))))
            .orElse(0)
        : 0;
  }

  private static int reach(Link link) {
    return switch (link.connector().distance()) {
      case Distance.Words(int most) -> most;
      case Distance.Unit.SENTENCE -> Distance.Words.LIMIT + (link.excluded() ? 2 : 1);
      case Distance.Unit.PARAGRAPH -> Distance.Words.LIMIT + (link.excluded() ? 4 : 3);
    };
  }

  /// Says how a query was read if it could have been meant otherwise.
  void warn(String normalized, Warnings warnings) {
    if (mixesAndWithOr) {
      warnings.add("AND binds more tightly than OR: read as " + normalized);
    } else if (mixesOrWithAnd) {
      warnings.add("OR binds more tightly than AND: read as " + normalized);
    } else if (mixesLinks) {
      String how = bindsOrFirst() ? "the shortest distance first" : "from left to right";
      warnings.add("proximity is read " + how + ": read as " + normalized);
    } else if (joinsWordsBesideLinks) {
      warnings.add("proximity binds more tightly than AND: read as " + normalized);
    }
  }
}
