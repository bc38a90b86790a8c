package org.pressmark.searcher.query;

import java.time.Clock;

/// Reads the query language. Every text either gives a query or is refused with a place and a
/// reason; nothing is dropped or searched "as text" in silence. Safe for use by several threads.
///
/// Limits, so that a query is read in bounded time: 10,000 characters, 1,024 words, phrases, dates
/// and numbers, 100 parentheses in each other.
public final class QueryParser {

  private static final int MOST_CHARACTERS = 10_000;

  private final DateReader dates;

  /// A parser for which `date:today` is the day that the clock shows in its zone.
  public QueryParser(Clock clock) {
    this.dates = new DateReader(clock);
  }

  /// Reads one query. An empty one asks for every article.
  ///
  /// @throws QueryParseException if the query cannot be obeyed as it stands
  public ParsedQuery parse(String query) throws QueryParseException {
    if (query.length() > MOST_CHARACTERS) {
      throw tooLong("the query", query.length(), new Span(MOST_CHARACTERS, query.length()));
    }
    Warnings warnings = new Warnings();
    Grammar grammar = new Grammar(Lexer.tokens(Source.of(query), dates, warnings), warnings);
    QueryNode root = grammar.query();
    String normalized = NormalForm.of(root);
    if (normalized.length() > MOST_CHARACTERS) {
      throw tooLong(
          "the query written out in full", normalized.length(), new Span(0, query.length()));
    }
    if (grammar.mixesOperators()) {
      warnings.add("AND binds more tightly than OR: read as " + normalized);
    }
    return new ParsedQuery(root, normalized, warnings.sentences());
  }

  private static QueryParseException tooLong(String what, int length, Span span) {
    return new QueryParseException(
        what + " has " + length + " characters; the limit is " + MOST_CHARACTERS, span);
  }
}
