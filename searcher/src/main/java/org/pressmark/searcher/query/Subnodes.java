package org.pressmark.searcher.query;

import java.util.List;

/// What a query is made of, for those who look for something in it whatever the operators are.
public final class Subnodes {
  private Subnodes() {}

  /// The nodes right below a node, in order; empty for a leaf. The terms of a phrase are below it.
  public static List<? extends QueryNode> of(QueryNode node) {
    return node instanceof QueryNode.Phrase phrase ? phrase.terms() : InWords.children(node);
  }
}
