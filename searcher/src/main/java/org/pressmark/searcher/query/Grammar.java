package org.pressmark.searcher.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.AtLeast;
import org.pressmark.searcher.query.QueryNode.Cased;
import org.pressmark.searcher.query.QueryNode.Casing;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.Token.Operator;

/// Builds the tree from the tokens, one method a level of the grammar, the loosest first:
///
/// ```
/// or        = and { OR and }
/// and       = proximity { [AND] proximity }
/// proximity = signed { [NOT] W/5 signed }
/// signed    = [NOT | - | +] operand
/// operand   = value | ( or ) | field operand | -in:fields operand | function ( or )
/// ```
///
/// In the syntax of Nexis OR stands between proximity and the signs, and nothing above AND:
///
/// ```
/// and       = proximity { AND proximity }
/// proximity = either { W/5 either }
/// either    = signed { OR signed }
/// ```
///
/// Only parentheses make it recurse, and the {@link Lexer} limits their depth.
final class Grammar {

  /// Operands joined by AND.
  ///
  /// @param plus the sign of a lone operand that has a `+`
  private record Conjunction(QueryNode node, boolean isChain, Optional<Span> plus) {}

  private final TokenCursor tokens;
  private final Warnings warnings;
  private final Readings readings;

  /// Whether the operand read last was joined by OR, without parentheses.
  private boolean endsInEither;

  Grammar(List<Token> tokens, Warnings warnings, Readings readings) {
    this.tokens = new TokenCursor(tokens);
    this.warnings = warnings;
    this.readings = readings;
  }

  /// The tree of all tokens.
  QueryNode query() throws QueryParseException {
    if (tokens.isAtEnd()) {
      return new All(new Span(0, 0));
    }
    QueryNode root = loosest();
    tokens.requireEnd();
    return root;
  }

  private QueryNode loosest() throws QueryParseException {
    return readings.bindsOrFirst() ? and().node() : or();
  }

  /// The level below proximity. Sets {@link #endsInEither}.
  private QueryNode tightest() throws QueryParseException {
    int first = tokens.at();
    QueryNode node = signed();
    endsInEither = readings.bindsOrFirst() && tokens.accept(Operator.Kind.OR);
    if (!endsInEither) {
      return node;
    }
    List<QueryNode> children = new ArrayList<>();
    add(node, children);
    do {
      add(signed(), children);
    } while (tokens.accept(Operator.Kind.OR));
    endsInEither = true;
    return new Or(tokens.since(first), children);
  }

  private static void add(QueryNode choice, List<QueryNode> children) {
    children.addAll(choice instanceof Or or ? or.children() : List.of(choice));
  }

  private QueryNode or() throws QueryParseException {
    int first = tokens.at();
    List<Conjunction> branches = new ArrayList<>();
    do {
      branches.add(and());
    } while (tokens.accept(Operator.Kind.OR));
    if (branches.size() == 1) {
      return branches.getFirst().node();
    }
    List<QueryNode> children = new ArrayList<>();
    for (Conjunction branch : branches) {
      refusePlus(branch);
      if (branch.isChain()) {
        readings.mixesAndWithOr();
      }
      add(branch.node(), children);
    }
    return new Or(tokens.since(first), children);
  }

  private static void refusePlus(Conjunction branch) throws QueryParseException {
    if (branch.plus().isPresent()) {
      throw new QueryParseException(
          "a word beside OR cannot be required; leave out the '+', or use AND",
          branch.plus().get(),
          "");
    }
  }

  private Conjunction and() throws QueryParseException {
    int first = tokens.at();
    List<QueryNode> children = new ArrayList<>();
    Optional<Span> plus = Optional.empty();
    int operands = 0;
    boolean hasUnsigned = false;
    boolean hasLinks = false;
    boolean hasEither = false;
    boolean isImplied = false;
    boolean isWritten;
    do {
      plus = tokens.isAtPlus() ? Optional.of(tokens.span()) : plus;
      hasUnsigned |= !tokens.isAtPlus() && !tokens.isAtNegation();
      Links links = links();
      hasLinks |= links.isChain();
      hasEither |= links.hasEither();
      QueryNode operand = links.node();
      children.addAll(operand instanceof And and ? and.children() : List.of(operand));
      operands++;
      isWritten = tokens.accept(Operator.Kind.AND);
      isImplied |= !isWritten && tokens.isAtOperand();
    } while (isWritten || tokens.isAtOperand());
    if (plus.isPresent() && hasUnsigned) {
      warnings.add("'+' changes nothing: every word is required unless OR stands beside it");
    }
    if (hasLinks && isImplied) {
      readings.joinsWordsBesideLinks();
    }
    if (hasEither && operands > 1) {
      readings.mixesOrWithAnd();
    }
    QueryNode node =
        children.size() == 1 ? children.getFirst() : new And(tokens.since(first), children);
    return new Conjunction(node, operands > 1, operands == 1 ? plus : Optional.empty());
  }

  /// The level of proximity.
  private Links links() throws QueryParseException {
    var links = new Links(tightest(), endsInEither, readings);
    Optional<Link> link = tokens.acceptLink();
    while (link.isPresent()) {
      links.add(link.get(), tightest(), endsInEither);
      link = tokens.acceptLink();
    }
    return links;
  }

  private QueryNode signed() throws QueryParseException {
    int first = tokens.at();
    if (tokens.isAtNegation()) {
      tokens.advance();
      QueryNode child = operand();
      return new Not(tokens.since(first), child);
    }
    if (tokens.isAtPlus()) {
      tokens.advance();
    }
    return operand();
  }

  private QueryNode operand() throws QueryParseException {
    int first = tokens.at();
    boolean excluded = tokens.isAtExcludedIn();
    if (excluded) {
      tokens.advance();
    }
    return switch (tokens.peek().orElseThrow(() -> tokens.missing())) {
      case Token.Operand operand -> {
        tokens.advance();
        yield operand.node();
      }
      case Token.Open _ -> group();
      case Token.Fields fields -> in(first, fields, excluded);
      case Token.Function function -> call(function);
      case Token.Close _, Token.Connector _, Token.Sign _, Operator _ -> throw tokens.missing();
    };
  }

  private QueryNode group() throws QueryParseException {
    tokens.advance();
    QueryNode node = loosest();
    tokens.requireClose();
    return node;
  }

  private QueryNode call(Token.Function function) throws QueryParseException {
    int first = tokens.at();
    tokens.advance();
    QueryNode child = group();
    Span span = tokens.since(first);
    return switch (function.name()) {
      case AT_LEAST -> {
        Parts.requireOccurs(child, function.text() + "()");
        yield new AtLeast(span, function.count(), child);
      }
      case ALL_CAPS -> cased(function, Casing.ALL, child, span);
      case CAPS -> cased(function, Casing.ANY, child, span);
    };
  }

  private static QueryNode cased(Token.Function function, Casing casing, QueryNode child, Span span)
      throws QueryParseException {
    Parts.requireCasable(child, function.text() + "()");
    return new Cased(span, casing, child);
  }

  private QueryNode in(int first, Token.Fields fields, boolean excluded)
      throws QueryParseException {
    tokens.advance();
    boolean isGroup = tokens.peek().orElse(null) instanceof Token.Open;
    QueryNode child = operand();
    if (fields.prefix() && !isGroup && tokens.peek().orElse(null) instanceof Token.Operand) {
      warnings.add(
          "in: applies to the next word only; put parentheses round all that it should apply to");
    }
    return switch (Scope.kind(fields.fields())) {
      case DATE, NUMBER -> child;
      case TEXT, NAME, CODE, ADDRESS -> {
        Parts.requireSearchable(child, fields.fields(), excluded);
        yield new In(tokens.since(first), fields.fields(), excluded, child);
      }
    };
  }
}
