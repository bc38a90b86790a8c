package org.pressmark.searcher.query;

import java.util.List;

/// The reading of a query in which words that merely stand side by side need not all match: what
/// ranking is judged by, where a topic is a handful of words. A query with any operator, field or
/// exclusion is read as ever.
public final class AnyWord {
  private AnyWord() {}

  /// The query that asks for any of the words.
  ///
  /// @param text as it was parsed
  public static ParsedQuery of(ParsedQuery query, String text) {
    if (query.root() instanceof QueryNode.And(var span, var children)
        && children.stream().allMatch(AnyWord::isWords)
        && areSideBySide(children, text)) {
      var any = new QueryNode.Or(span, children);
      return new ParsedQuery(any, NormalForm.of(any), query.warnings());
    }
    return query;
  }

  private static boolean isWords(QueryNode node) {
    return node instanceof QueryNode.Term || node instanceof QueryNode.Phrase;
  }

  private static boolean areSideBySide(List<QueryNode> children, String text) {
    for (int i = 1; i < children.size(); i++) {
      int from = children.get(i - 1).span().end();
      int to = children.get(i).span().start();
      if (from > to || !text.substring(from, to).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
