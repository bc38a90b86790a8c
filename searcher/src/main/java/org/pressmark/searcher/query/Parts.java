package org.pressmark.searcher.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.AtLeast;
import org.pressmark.searcher.query.QueryNode.Cased;
import org.pressmark.searcher.query.QueryNode.DateMatch;
import org.pressmark.searcher.query.QueryNode.Exact;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Near;
import org.pressmark.searcher.query.QueryNode.NearPlace;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.NumberRange;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// What may stand beside a proximity operator, inside a function or in a field; all else is refused
/// where it stands.
final class Parts {

  /// The fields that keep case and accents.
  private static final Set<QueryField> WRITTEN =
      Set.of(QueryField.HEADLINE, QueryField.LEAD, QueryField.BODY, QueryField.QUOTE);

  private Parts() {}

  /// Refuses what is found in an article, but has no place there.
  ///
  /// @param operator as messages name it
  static void requireOccurs(QueryNode node, String operator) throws QueryParseException {
    switch (node) {
      case Term _, Exact _, Cased _, Near _ -> {}
      case Or or -> {
        for (QueryNode child : or.children()) {
          requireOccurs(child, operator);
        }
      }
      case Phrase phrase -> {
        if (phrase.slop() > 0) {
          throw fault(node, operator + " cannot take a phrase with ~; write W/5 between its words");
        }
      }
      case And _ ->
          throw fault(
              node, operator + " cannot take words joined by AND; write W/5 or OR between them");
      case Not _ ->
          throw fault(
              node,
              operator + " cannot take an excluded word; write NOT W/5, or NOT before it all");
      case In in ->
          throw fault(node, operator + " stands inside a field: " + example(in, operator));
      case All _ -> throw fault(node, operator + " cannot take '*', which is any article");
      case AtLeast _ -> throw fault(node, operator + " cannot take ATLEAST()");
      case DateMatch _, NumberRange _, NearPlace _ ->
          throw fault(node, operator + " cannot take a date, a number or a distance on the map");
    }
  }

  /// How an operator or function is written for a field.
  private static String example(In in, String operator) {
    String labels = in.fields().stream().map(QueryField::label).collect(Collectors.joining(","));
    String call =
        operator.endsWith("()")
            ? operator.substring(0, operator.length() - 1) + "a)"
            : "(a " + operator + " b)";
    if (in.excluded()) {
      return "-in:(" + labels + ") " + call;
    }
    return in.fields().size() > 1 ? "in:(" + labels + ") " + call : labels + ":" + call;
  }

  /// Refuses what cannot stand inside `CAPS()`.
  static void requireCasable(QueryNode node, String function) throws QueryParseException {
    if (!Cased.isCasable(node)) {
      QueryNode part =
          node instanceof Or or
              ? or.children().stream()
                  .filter(child -> !Cased.isCasable(child))
                  .findFirst()
                  .orElseThrow()
              : node;
      throw fault(part, function + " takes words, wildcards and phrases, and OR between them");
    }
  }

  /// Refuses what cannot be searched in some fields.
  static void requireSearchable(QueryNode node, Set<QueryField> fields, boolean excluded)
      throws QueryParseException {
    switch (node) {
      case Exact _, Cased _ -> {
        if (excluded || !WRITTEN.containsAll(fields)) {
          throw fault(
              node,
              "case and accents are kept in headline, lead, body and quote only; name one of them");
        }
      }
      case Near(_, var left, var right, _, _, _) -> {
        requireWords(node, fields, excluded);
        requireSearchable(left, fields, excluded);
        requireSearchable(right, fields, excluded);
      }
      case AtLeast atLeast -> {
        requireWords(node, fields, excluded);
        requireSearchable(atLeast.child(), fields, excluded);
      }
      case And and -> requireSearchable(and.children(), fields, excluded);
      case Or or -> requireSearchable(or.children(), fields, excluded);
      case Not not -> requireSearchable(not.child(), fields, excluded);
      case All _, Word _, Wildcard _, Fuzzy _, Phrase _, In _ -> {}
      case DateMatch _, NumberRange _, NearPlace _ -> {}
    }
  }

  private static void requireWords(QueryNode node, Set<QueryField> fields, boolean excluded)
      throws QueryParseException {
    for (QueryField field : fields) {
      if (!excluded && (field.kind() == Kind.CODE || field.kind() == Kind.ADDRESS)) {
        throw fault(
            node, field.label() + ": has one word to a value: nothing is near it or counted");
      }
    }
  }

  private static void requireSearchable(
      List<QueryNode> nodes, Set<QueryField> fields, boolean excluded) throws QueryParseException {
    for (QueryNode node : nodes) {
      requireSearchable(node, fields, excluded);
    }
  }

  private static QueryParseException fault(QueryNode node, String reason) {
    return new QueryParseException(reason, node.span());
  }
}
