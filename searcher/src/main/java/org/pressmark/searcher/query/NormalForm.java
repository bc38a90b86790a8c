package org.pressmark.searcher.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.AtLeast;
import org.pressmark.searcher.query.QueryNode.Cased;
import org.pressmark.searcher.query.QueryNode.Casing;
import org.pressmark.searcher.query.QueryNode.DateMatch;
import org.pressmark.searcher.query.QueryNode.Distance;
import org.pressmark.searcher.query.QueryNode.Exact;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Near;
import org.pressmark.searcher.query.QueryNode.NearPlace;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.NumberRange;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;

/// Writes a tree as the query that parses to it.
final class NormalForm {

  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private NormalForm() {}

  /// The normal form of a tree: {@link ParsedQuery#normalized()}.
  static String of(QueryNode node) {
    return text(node, Kind.TEXT);
  }

  /// How deep the parentheses of a normal form stand in each other.
  static int depth(String normalForm) {
    int deepest = 0;
    int depth = 0;
    boolean isQuoted = false;
    for (int i = 0; i < normalForm.length(); i++) {
      switch (normalForm.charAt(i)) {
        case '\\' -> i++;
        case '"' -> isQuoted = !isQuoted;
        case '(' -> depth += isQuoted ? 0 : 1;
        case ')' -> depth -= isQuoted ? 0 : 1;
        default -> {}
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
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
      case Exact exact -> exact(exact.text());
      case Cased cased ->
          (cased.casing() == Casing.ALL ? "ALLCAPS(" : "CAPS(") + text(cased.child(), kind) + ")";
      case Near near -> left(near, kind) + link(near) + operand(near.right(), kind);
      case AtLeast atLeast -> "ATLEAST" + atLeast.count() + "(" + text(atLeast.child(), kind) + ")";
      case NearPlace near -> "near:\"" + escaped(near.place()) + "\"~" + kilometers(near) + "km";
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
      case And _, Or _, Not _, Near _ -> "(" + text(node, kind) + ")";
      case All _, Term _, Phrase _, Exact _, Cased _, AtLeast _, In _ -> text(node, kind);
      case DateMatch _, NumberRange _, NearPlace _ -> text(node, kind);
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

  /// The left side, without parentheses if it is joined in the same way: such are read from left to
  /// right.
  private static String left(Near near, Kind kind) {
    boolean isChain = near.left() instanceof Near left && link(left).equals(link(near));
    return isChain ? text(near.left(), kind) : operand(near.left(), kind);
  }

  private static String link(Near near) {
    String distance =
        switch (near.distance()) {
          case Distance.Words(var most) -> Integer.toString(most);
          case Distance.Unit.SENTENCE -> "S";
          case Distance.Unit.PARAGRAPH -> "P";
        };
    return (near.excluded() ? " NOT " : " ") + (near.ordered() ? "PRE/" : "W/") + distance + " ";
  }

  private static String exact(String text) {
    return ONE_WORD.matcher(text).matches() ? "=" + text : "exact(\"" + escaped(text) + "\")";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  static String kilometers(NearPlace near) {
    return BigDecimal.valueOf(near.meters(), 3).stripTrailingZeros().toPlainString();
  }

  private static String phrase(Phrase phrase) {
    String terms = phrase.terms().stream().map(TermText::inPhrase).collect(Collectors.joining(" "));
    return "\"" + terms + "\"" + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
  }
}
