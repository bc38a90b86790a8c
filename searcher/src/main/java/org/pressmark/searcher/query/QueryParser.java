package org.pressmark.searcher.query;

import java.time.Clock;
import java.util.List;

/// Reads the query language. Every text either gives a query or is refused with a place and a
/// reason; nothing is dropped or searched "as text" in silence. Safe for use by several threads.
///
/// Limits, so that a query is read in bounded time: 10,000 characters, 1,024 words, phrases, dates
/// and numbers, 100 parentheses in each other.
public final class QueryParser {

  private static final int MOST_CHARACTERS = 10_000;

  private final DateReader dates;
  private final Syntax syntax;

  /// A parser for which `date:today` is the day that the clock shows in its zone.
  public QueryParser(Clock clock) {
    this(clock, Syntax.PRESSMARK);
  }

  /// A parser for another syntax.
  public QueryParser(Clock clock, Syntax syntax) {
    this.dates = new DateReader(clock);
    this.syntax = syntax;
  }

  /// Reads one query. An empty one asks for every article.
  ///
  /// @throws QueryParseException if the query cannot be obeyed as it stands
  public ParsedQuery parse(String query) throws QueryParseException {
    if (query.length() > MOST_CHARACTERS) {
      throw tooLong("the query", query.length(), new Span(MOST_CHARACTERS, query.length()));
    }
    Warnings warnings = new Warnings();
    Readings readings = new Readings(syntax);
    Source source = Source.of(query);
    List<Token> tokens =
        syntax == Syntax.PRESSMARK
            ? Lexer.tokens(source, dates, warnings)
            : LibraryLexer.tokens(source, syntax, dates);
    QueryNode root = new Grammar(tokens, warnings, readings).query();
    String normalized = NormalForm.of(root);
    if (normalized.length() > MOST_CHARACTERS) {
      throw tooLong(
          "the query written out in full", normalized.length(), new Span(0, query.length()));
    }
    if (NormalForm.depth(normalized) > Lexer.MOST_NESTED) {
      throw new QueryParseException(
          "the query written out in full has parentheses more than " + Lexer.MOST_NESTED + " deep",
          new Span(0, query.length()));
    }
    readings.warn(normalized, warnings);
    return new ParsedQuery(root, normalized, warnings.sentences());
  }

  private static QueryParseException tooLong(String what, int length, Span span) {
    return new QueryParseException(
        what + " has " + length + " characters; the limit is " + MOST_CHARACTERS, span);
  }
}
