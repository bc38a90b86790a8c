package org.pressmark.searcher.query;

import java.util.Optional;

/// A query, or a date of one, that cannot be obeyed: what is wrong, where, and what to write
/// instead.
public final class QueryParseException extends Exception {

  private final String reason;
  private final Span span;
  private final Optional<String> suggestion;

  QueryParseException(String reason, Span span) {
    this(reason, span, Optional.empty());
  }

  QueryParseException(String reason, Span span, String suggestion) {
    this(reason, span, Optional.of(suggestion));
  }

  private QueryParseException(String reason, Span span, Optional<String> suggestion) {
    super("column " + span.column() + ": " + reason + suggestion.map(s -> "; try " + s).orElse(""));
    this.reason = reason;
    this.span = span;
    this.suggestion = suggestion;
  }

  /// What is wrong, in one sentence without column, suggestion or full stop.
  public String reason() {
    return reason;
  }

  /// Where in the query it is wrong; empty and at the end if something is missing there.
  public Span span() {
    return span;
  }

  /// What could stand in the place of the span; empty if there is no short answer.
  public Optional<String> suggestion() {
    return suggestion;
  }

  /// Two lines without a final line break: the query, and `^` signs under the faulty stretch. Of a
  /// long query only the surroundings of the fault are shown.
  ///
  /// @param query the text that was parsed
  public String caret(String query) {
    return Caret.render(query, span);
  }
}
