package org.pressmark.searcher.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.Token.Operator;

/// Builds the tree from the tokens, one method a level of the grammar, the loosest first:
///
/// ```
/// or        = and { OR and }
/// and       = proximity { [AND] proximity }
/// proximity = signed
/// signed    = [NOT | - | +] operand
/// operand   = value | ( or ) | field operand | -in:fields operand
/// ```
///
/// Only parentheses make it recurse, and the {@link Lexer} limits their depth.
final class Grammar {

  /// Operands joined by AND.
  ///
  /// @param plus the sign of a lone operand that has a `+`
  private record Conjunction(QueryNode node, boolean isChain, Optional<Span> plus) {}

  private final List<Token> tokens;
  private final Warnings warnings;
  private int at;
  private boolean mixesOperators;

  Grammar(List<Token> tokens, Warnings warnings) {
    this.tokens = tokens;
    this.warnings = warnings;
  }

  /// The tree of all tokens.
  QueryNode query() throws QueryParseException {
    if (tokens.isEmpty()) {
      return new All(new Span(0, 0));
    }
    QueryNode root = or();
    if (at < tokens.size()) {
      throw new IllegalStateException("unread: " + tokens.get(at));
    }
    return root;
  }

  /// Whether AND and OR stand beside each other without parentheses.
  boolean mixesOperators() {
    return mixesOperators;
  }

  private Optional<Token> peek() {
    return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  private boolean isAt(Operator.Kind kind) {
    return peek().filter(token -> token instanceof Operator o && o.kind() == kind).isPresent();
  }

  private boolean accept(Operator.Kind kind) {
    boolean accepted = isAt(kind);
    at += accepted ? 1 : 0;
    return accepted;
  }

  /// What the tokens from an earlier one to here cover.
  private Span since(int first) {
    return tokens.get(first).span().to(tokens.get(at - 1).span());
  }

  private QueryNode or() throws QueryParseException {
    int first = at;
    List<Conjunction> branches = new ArrayList<>();
    do {
      branches.add(and());
    } while (accept(Operator.Kind.OR));
    if (branches.size() == 1) {
      return branches.getFirst().node();
    }
    List<QueryNode> children = new ArrayList<>();
    for (Conjunction branch : branches) {
      refusePlus(branch);
      mixesOperators |= branch.isChain();
      children.addAll(branch.node() instanceof Or or ? or.children() : List.of(branch.node()));
    }
    return new Or(since(first), children);
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
    int first = at;
    List<QueryNode> children = new ArrayList<>();
    Optional<Span> plus = Optional.empty();
    int operands = 0;
    boolean hasUnsigned = false;
    do {
      plus = isAtPlus() ? Optional.of(tokens.get(at).span()) : plus;
      hasUnsigned |= !isAtPlus() && !isAtNegation();
      QueryNode operand = proximity();
      children.addAll(operand instanceof And and ? and.children() : List.of(operand));
      operands++;
    } while (accept(Operator.Kind.AND) || isAtOperand());
    if (plus.isPresent() && hasUnsigned) {
      warnings.add("'+' changes nothing: every word is required unless OR stands beside it");
    }
    QueryNode node = children.size() == 1 ? children.getFirst() : new And(since(first), children);
    return new Conjunction(node, operands > 1, operands == 1 ? plus : Optional.empty());
  }

  private boolean isAtOperand() {
    return peek()
        .filter(token ->
            switch (token) {
              case Token.Open _, Token.Sign _, Token.Fields _, Token.Operand _ -> true;
              case Operator operator -> operator.kind() == Operator.Kind.NOT;
              case Token.Close _, Token.Connector _ -> false;
            })
        .isPresent();
  }

  private QueryNode proximity() throws QueryParseException {
    QueryNode operand = signed();
    if (peek().orElse(null) instanceof Token.Connector connector) {
      throw connector(connector);
    }
    return operand;
  }

  private QueryNode signed() throws QueryParseException {
    int first = at;
    if (isAtNegation()) {
      at++;
      QueryNode child = operand();
      return new Not(since(first), child);
    }
    at += isAtPlus() ? 1 : 0;
    return operand();
  }

  private boolean isAtPlus() {
    return peek().orElse(null) instanceof Token.Sign sign && !sign.excludes();
  }

  private boolean isAtNegation() {
    return isAt(Operator.Kind.NOT)
        || (peek().orElse(null) instanceof Token.Sign sign && sign.excludes() && !isAtExcludedIn());
  }

  /// Whether the next tokens are `-in:`, which is no negation: it asks for words elsewhere.
  private boolean isAtExcludedIn() {
    return peek().orElse(null) instanceof Token.Sign sign
        && sign.excludes()
        && at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Token.Fields fields
        && fields.prefix();
  }

  private QueryNode operand() throws QueryParseException {
    int first = at;
    boolean excluded = isAtExcludedIn();
    at += excluded ? 1 : 0;
    return switch (peek().orElseThrow(() -> missing())) {
      case Token.Operand operand -> {
        at++;
        yield operand.node();
      }
      case Token.Open _ -> group();
      case Token.Fields fields -> in(first, fields, excluded);
      case Token.Close _, Token.Connector _, Token.Sign _, Operator _ -> throw missing();
    };
  }

  private QueryNode group() throws QueryParseException {
    at++;
    QueryNode node = or();
    if (!(peek().orElseThrow() instanceof Token.Close)) {
      throw new IllegalStateException("not closed: " + peek());
    }
    at++;
    return node;
  }

  private QueryNode in(int first, Token.Fields fields, boolean excluded)
      throws QueryParseException {
    at++;
    boolean isGroup = peek().orElse(null) instanceof Token.Open;
    QueryNode child = operand();
    if (fields.prefix() && !isGroup && peek().orElse(null) instanceof Token.Operand) {
      warnings.add(
          "in: applies to the next word only; put parentheses round all that it should apply to");
    }
    return switch (Scope.kind(fields.fields())) {
      case DATE, NUMBER -> child;
      case TEXT, NAME, CODE, ADDRESS -> new In(since(first), fields.fields(), excluded, child);
    };
  }

  /// The fault of a place where an operand should stand.
  private QueryParseException missing() {
    Optional<Token> before = at > 0 ? Optional.of(tokens.get(at - 1)) : Optional.empty();
    Optional<Token> found = peek();
    if (found.isPresent() && found.get() instanceof Token.Connector connector) {
      return connector(connector);
    }
    if (found.isEmpty() || found.get() instanceof Token.Close) {
      return nothingAfter(before.orElseThrow());
    }
    if (before.isEmpty() || before.get() instanceof Token.Open) {
      return new QueryParseException(
          "'" + name(found.get()) + "' has nothing before it", found.get().span());
    }
    return new QueryParseException(
        "'" + name(found.get()) + "' cannot follow '" + name(before.get()) + "'",
        found.get().span());
  }

  private QueryParseException nothingAfter(Token before) {
    return before instanceof Token.Open
        ? new QueryParseException(
            "there is nothing between the parentheses", before.span().to(tokens.get(at).span()))
        : new QueryParseException("'" + name(before) + "' has nothing after it", before.span());
  }

  /// Connectors are no part of the grammar yet.
  private QueryParseException connector(Token.Connector connector) {
    boolean isNegated =
        at > 0
            && tokens.get(at - 1) instanceof Operator operator
            && operator.kind() == Operator.Kind.NOT;
    return isNegated
        ? Reserved.notYet("NOT " + connector.text(), since(at - 1).to(connector.span()))
        : Reserved.notYet(connector.text(), connector.span());
  }

  private static String name(Token token) {
    return switch (token) {
      case Token.Open _ -> "(";
      case Token.Close _ -> ")";
      case Token.Sign sign -> sign.excludes() ? "-" : "+";
      case Operator operator -> operator.kind().name();
      case Token.Connector connector -> connector.text();
      case Token.Fields fields -> fields.prefix() ? "in:" : "field:";
      case Token.Operand _ -> "word";
    };
  }
}
