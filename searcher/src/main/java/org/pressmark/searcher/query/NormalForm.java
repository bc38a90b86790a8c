package org.pressmark.searcher.query;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.DateMatch;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.NumberRange;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;

/// Writes a tree as the query that parses to it.
final class NormalForm {

  private NormalForm() {}

  /// The normal form of a tree: {@link ParsedQuery#normalized()}.
  static String of(QueryNode node) {
    return text(node, Kind.TEXT);
  }

  private static String text(QueryNode node, Kind kind) {
    return switch (node) {
      case All _ -> "*";
      case Term term -> kind == Kind.ADDRESS ? TermText.address(term) : TermText.bare(term);
      case Phrase phrase -> phrase(phrase);
      case And and -> joined(and.children(), " AND ", kind);
      case Or or -> joined(or.children(), " OR ", kind);
      case Not not -> "NOT " + operand(not.child(), kind);
      case In in -> fields(in) + operand(in.child(), Scope.kind(in.fields()));
      case DateMatch date -> date.field().label() + ":" + condition(date.condition());
      case NumberRange range -> range.field().label() + ":" + bounds(range.min(), range.max());
    };
  }

  private static String joined(List<QueryNode> children, String operator, Kind kind) {
    return children.stream()
        .map(child -> child instanceof Not ? text(child, kind) : operand(child, kind))
        .collect(Collectors.joining(operator));
  }

  private static String operand(QueryNode node, Kind kind) {
    return switch (node) {
      case And _, Or _, Not _ -> "(" + text(node, kind) + ")";
      case All _, Term _, Phrase _, In _, DateMatch _, NumberRange _ -> text(node, kind);
    };
  }

  private static String fields(In in) {
    String labels = in.fields().stream().map(QueryField::label).collect(Collectors.joining(","));
    if (in.fields().size() > 1) {
      labels = "(" + labels + ")";
    } else if (!in.excluded()) {
      return labels + ":";
    }
    return (in.excluded() ? "-in:" : "in:") + labels + " ";
  }

  private static String condition(DateCondition condition) {
    return switch (condition) {
      case DateRange range -> range.toString();
      case DateCondition.State.NONE -> "none";
      case DateCondition.State.SUSPECT -> "suspect";
    };
  }

  private static String bounds(OptionalLong min, OptionalLong max) {
    if (min.isPresent() && min.equals(max)) {
      return Long.toString(min.getAsLong());
    }
    String first = min.isPresent() ? Long.toString(min.getAsLong()) : "";
    return first + ".." + (max.isPresent() ? max.getAsLong() : "");
  }

  private static String phrase(Phrase phrase) {
    String terms = phrase.terms().stream().map(TermText::inPhrase).collect(Collectors.joining(" "));
    return "\"" + terms + "\"" + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
  }
}
