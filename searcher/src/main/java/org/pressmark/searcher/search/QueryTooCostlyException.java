package org.pressmark.searcher.search;

/// A query that would cost more than it may. The message says what to change.
public final class QueryTooCostlyException extends Exception {
  private static final long serialVersionUID = 1L;

  public QueryTooCostlyException(String message) {
    super(message);
  }

  public QueryTooCostlyException(String message, Throwable cause) {
    super(message, cause);
  }
}
