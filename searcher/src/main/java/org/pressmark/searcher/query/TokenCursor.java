package org.pressmark.searcher.query;

import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.Token.Operator;

/// A place among the tokens of a query, what stands there, and the fault of what does not.
final class TokenCursor {

  private final List<Token> tokens;
  private int at;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == tokens.size();
  }

  void advance() {
    at++;
  }

  Optional<Token> peek() {
    return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /// Where the token here stands.
  Span span() {
    return tokens.get(at).span();
  }

  /// What the tokens from an earlier one to here cover.
  Span since(int first) {
    return tokens.get(first).span().to(tokens.get(at - 1).span());
  }

  private boolean isAt(Operator.Kind kind) {
    return peek().filter(token -> token instanceof Operator o && o.kind() == kind).isPresent();
  }

  boolean accept(Operator.Kind kind) {
    boolean accepted = isAt(kind);
    at += accepted ? 1 : 0;
    return accepted;
  }

  /// A proximity operator with the NOT before it, if one stands here.
  Optional<Link> acceptLink() {
    boolean excluded = isAt(Operator.Kind.NOT);
    int connector = at + (excluded ? 1 : 0);
    if (connector < tokens.size() && tokens.get(connector) instanceof Token.Connector found) {
      Span span = tokens.get(at).span().to(found.span());
      at = connector + 1;
      return Optional.of(new Link(span, found, excluded));
    }
    return Optional.empty();
  }

  boolean isAtOperand() {
    return peek()
        .filter(token ->
            switch (token) {
              case Token.Open _, Token.Sign _, Token.Fields _, Token.Operand _, Token.Function _ ->
                  true;
              case Operator operator -> operator.kind() == Operator.Kind.NOT;
              case Token.Close _, Token.Connector _ -> false;
            })
        .isPresent();
  }

  boolean isAtPlus() {
    return peek().orElse(null) instanceof Token.Sign sign && !sign.excludes();
  }

  boolean isAtNegation() {
    return isAt(Operator.Kind.NOT)
        || (peek().orElse(null) instanceof Token.Sign sign && sign.excludes() && !isAtExcludedIn());
  }

  /// Whether the next tokens are `-in:`, which is no negation: it asks for words elsewhere.
  boolean isAtExcludedIn() {
    return peek().orElse(null) instanceof Token.Sign sign
        && sign.excludes()
        && at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Token.Fields fields
        && fields.prefix();
  }

  void requireEnd() {
    if (at < tokens.size()) {
      throw new IllegalStateException("unread: " + tokens.get(at));
    }
  }

  /// Takes the parenthesis that the lexer has made sure of.
  void requireClose() {
    if (!(peek().orElseThrow() instanceof Token.Close)) {
      throw new IllegalStateException("not closed: " + peek());
    }
    at++;
  }

  /// The fault of a place where an operand should stand.
  QueryParseException missing() {
    Optional<Token> before = at > 0 ? Optional.of(tokens.get(at - 1)) : Optional.empty();
    Optional<Token> found = peek();
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
            "there is nothing between the parentheses", before.span().to(span()))
        : new QueryParseException("'" + name(before) + "' has nothing after it", before.span());
  }

  private static String name(Token token) {
    return switch (token) {
      case Token.Open _ -> "(";
      case Token.Close _ -> ")";
      case Token.Sign sign -> sign.excludes() ? "-" : "+";
      case Operator operator -> operator.kind().name();
      case Token.Connector connector -> connector.text();
      case Token.Function function -> function.text() + "()";
      case Token.Fields fields -> fields.prefix() ? "in:" : "field:";
      case Token.Operand _ -> "word";
    };
  }
}
