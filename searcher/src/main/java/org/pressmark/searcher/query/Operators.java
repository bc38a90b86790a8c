package org.pressmark.searcher.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.Distance;
import org.pressmark.searcher.query.QueryNode.Distance.Unit;

/// Words that are operators or names of functions: `AND`, `W/5`, `ATLEAST3(`.
final class Operators {

  private static final Set<String> BOOLEAN = Set.of("AND", "OR", "NOT", "&&", "||");
  private static final Pattern CONNECTOR =
      Pattern.compile("(w|near|pre)/(?:(\\d+)|(s)|(p)|(seg))", Pattern.CASE_INSENSITIVE);

  /// How other systems write connectors.
  private static final Pattern FOREIGN =
      Pattern.compile("(n|p)/(\\d+)|(adj|near)(\\d+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_LEAST =
      Pattern.compile("atleast(\\d+)", Pattern.CASE_INSENSITIVE);

  private Operators() {}

  /// The operator that a word is; empty for an ordinary word.
  static Optional<Token> operator(Slice word, Kind kind) throws QueryParseException {
    if (kind != Kind.ADDRESS) {
      Matcher connector = CONNECTOR.matcher(word.text());
      if (connector.matches()) {
        return Optional.of(connector(word, connector));
      }
      refuseForeign(word);
    }
    return switch (word.text()) {
      case "AND", "&&" -> Optional.of(new Token.Operator(word.span(), Token.Operator.Kind.AND));
      case "OR", "||" -> Optional.of(new Token.Operator(word.span(), Token.Operator.Kind.OR));
      case "NOT" -> Optional.of(new Token.Operator(word.span(), Token.Operator.Kind.NOT));
      default -> Optional.empty();
    };
  }

  private static Token.Connector connector(Slice word, Matcher connector)
      throws QueryParseException {
    if (connector.group(5) != null) {
      throw new QueryParseException(
          "there is no " + word.text() + "; AND asks for both in one article", word.span(), "AND");
    }
    return new Token.Connector(
        word.span(),
        word.text(),
        distance(word, connector),
        connector.group(1).equalsIgnoreCase("pre"));
  }

  private static Distance distance(Slice word, Matcher connector) throws QueryParseException {
    if (connector.group(3) != null) {
      return Unit.SENTENCE;
    }
    return connector.group(4) != null ? Unit.PARAGRAPH : words(connector.group(2), word);
  }

  /// A number of words as a distance.
  ///
  /// @param operator what has it
  static Distance.Words words(String digits, Slice operator) throws QueryParseException {
    return new Distance.Words(number(digits, Distance.Words.LIMIT, operator));
  }

  private static int number(String digits, int most, Slice operator) throws QueryParseException {
    int number = digits.length() > 9 ? 0 : Integer.parseInt(digits);
    if (number < 1 || number > most) {
      throw new QueryParseException(
          operator.quoted() + " needs a number from 1 to " + most, operator.span());
    }
    return number;
  }

  private static void refuseForeign(Slice word) throws QueryParseException {
    Matcher foreign = FOREIGN.matcher(word.text());
    if (foreign.matches()) {
      boolean isShort = foreign.group(1) != null;
      String name = foreign.group(isShort ? 1 : 3).toLowerCase(Locale.ROOT);
      String operator = name.equals("p") || name.equals("adj") ? "PRE/" : "NEAR/";
      throw new QueryParseException(
          word.quoted() + " is an operator of another system",
          word.span(),
          operator + foreign.group(isShort ? 2 : 4));
    }
  }

  /// The function whose name a word is, if a parenthesis follows; empty for an ordinary word.
  ///
  /// @param after the next character; empty at the end
  static Optional<Token.Function> function(Slice word, Slice after) throws QueryParseException {
    Matcher atLeast = AT_LEAST.matcher(word.text());
    boolean isCall = after.startsWith("(");
    if (atLeast.matches()) {
      int count = number(atLeast.group(1), Distance.Words.LIMIT, word);
      if (!isCall) {
        throw new QueryParseException(
            word.text() + " has parentheses right after it: " + word.text() + "(word)",
            word.span());
      }
      return Optional.of(function(word, Token.Function.Name.AT_LEAST, count));
    }
    if (!isCall) {
      return Optional.empty();
    }
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "allcaps" -> Optional.of(function(word, Token.Function.Name.ALL_CAPS, 1));
      case "caps" -> Optional.of(function(word, Token.Function.Name.CAPS, 1));
      case "atleast" ->
          throw new QueryParseException(
              "ATLEAST has the number in its name", word.span(), word.text() + "3");
      default -> Optional.empty();
    };
  }

  private static Token.Function function(Slice word, Token.Function.Name name, int count) {
    return new Token.Function(word.span(), word.text(), name, count);
  }

  /// Whether a word is the name of `ATLEAST3()` with any number.
  static boolean isAtLeast(String word) {
    return AT_LEAST.matcher(word).matches();
  }

  /// Whether a word is a Boolean operator.
  static boolean isBoolean(String word) {
    return BOOLEAN.contains(word);
  }

  /// Whether a word would not be read as a word.
  static boolean isOperator(String word) {
    return isBoolean(word)
        || CONNECTOR.matcher(word).matches()
        || FOREIGN.matcher(word).matches()
        || isAtLeast(word);
  }
}
