package org.pressmark.searcher.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryNode.Distance;
import org.pressmark.searcher.query.QueryNode.Distance.Unit;

/// The operators and functions of Nexis and Factiva, in any case.
final class LibraryOperators {

  private static final Pattern NEXIS_WORDS =
      Pattern.compile("(w|near|onear|pre|)/(\\d+)|(\\+)(\\d+)");
  private static final Pattern NEXIS_UNITS = Pattern.compile("(w|near|pre|)/(s|p|seg)");
  private static final Pattern FACTIVA_WORDS = Pattern.compile("(w/|adj|near)(\\d+)");
  private static final Pattern FACTIVA_FIRST = Pattern.compile(".*/[fn]\\d+/?");

  private LibraryOperators() {}

  /// The operator that a word is; empty for an ordinary word.
  static Optional<Token> operator(Slice word, Syntax syntax) throws QueryParseException {
    String text = word.text().toLowerCase(Locale.ROOT);
    return switch (text) {
      case "and", "&" -> of(word, Token.Operator.Kind.AND);
      case "or" -> of(word, Token.Operator.Kind.OR);
      case "not" -> of(word, Token.Operator.Kind.NOT);
      default -> syntax == Syntax.NEXIS ? nexis(word, text) : factiva(word, text);
    };
  }

  private static Optional<Token> of(Slice word, Token.Operator.Kind kind) {
    return Optional.of(new Token.Operator(word.span(), kind));
  }

  private static Optional<Token> connector(Slice word, Distance distance, boolean ordered) {
    return Optional.of(new Token.Connector(word.span(), word.text(), distance, ordered));
  }

  private static Optional<Token> nexis(Slice word, String text) throws QueryParseException {
    Matcher words = NEXIS_WORDS.matcher(text);
    if (words.matches()) {
      boolean isPlus = words.group(3) != null;
      boolean ordered = isPlus || words.group(1).equals("pre") || words.group(1).equals("onear");
      return connector(word, Operators.words(words.group(isPlus ? 4 : 2), word), ordered);
    }
    Matcher unit = NEXIS_UNITS.matcher(text);
    if (!unit.matches()) {
      return Optional.empty();
    }
    return switch (unit.group(2)) {
      case "s" -> connector(word, Unit.SENTENCE, unit.group(1).equals("pre"));
      case "p" -> connector(word, Unit.PARAGRAPH, unit.group(1).equals("pre"));
      default ->
          throw new QueryParseException(
              word.text() + " is not supported; AND asks for both in one article",
              word.span(),
              "AND");
    };
  }

  private static Optional<Token> factiva(Slice word, String text) throws QueryParseException {
    if (text.equals("same")) {
      return connector(word, Unit.PARAGRAPH, false);
    }
    if (FACTIVA_FIRST.matcher(text).matches()) {
      throw new QueryParseException(
          "the first words of an article cannot be asked for; write hlp= for headline and lead",
          word.span());
    }
    Matcher words = FACTIVA_WORDS.matcher(text);
    return words.matches()
        ? connector(word, Operators.words(words.group(2), word), !words.group(1).equals("near"))
        : Optional.empty();
  }

  /// The function whose name a word is; empty for an ordinary word.
  ///
  /// @param after the next character; empty at the end
  static Optional<Token.Function> function(Slice word, Slice after, Syntax syntax)
      throws QueryParseException {
    String text = word.text().toLowerCase(Locale.ROOT);
    if (syntax == Syntax.NEXIS && after.startsWith("(")) {
      switch (text) {
        case "nocaps", "plural", "singular" ->
            throw new QueryParseException(word.text() + "() is not supported", word.span());
        default -> {}
      }
    }
    if (syntax == Syntax.FACTIVA) {
      // Factiva asks for no parenthesis.
      return Operators.isAtLeast(word.text())
          ? Operators.function(word, Source.of("(").whole())
          : Optional.empty();
    }
    return Operators.function(word, after);
  }
}
