package org.pressmark.searcher.web.http;

import java.util.Optional;
import org.pressmark.searcher.occurrence.TooManyOccurrencesException;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.TimeExceededException;

/// Which problem a fault is to the one who asked.
public final class Problems {
  private Problems() {}

  /// The problem of a fault that the request is to blame for; empty for a fault of ours.
  public static Optional<Problem> of(Throwable fault) {
    return switch (fault) {
      case ProblemException e -> Optional.of(e.problem());
      case InvalidCursorException e -> Optional.of(cursor(e));
      case QueryTooCostlyException e -> Optional.of(costly(e));
      case TooManyOccurrencesException e -> Optional.of(costly(e));
      case TimeExceededException e ->
          Optional.of(Problem.of(503, "too slow", String.valueOf(e.getMessage())));
      default -> Optional.empty();
    };
  }

  /// The problem of a parameter that holds a query or a date of one.
  public static Problem of(String parameter, QueryParseException fault) {
    return new Problem(
        400,
        "bad query",
        (parameter.equals("query") ? "" : parameter + ": ") + fault.getMessage(),
        Optional.of(parameter),
        Optional.of(fault.span()),
        fault.suggestion());
  }

  private static Problem cursor(InvalidCursorException fault) {
    return new Problem(
        fault.isOutdated() ? 410 : 400,
        "bad cursor",
        "cursor: " + fault.getMessage(),
        Optional.of("cursor"),
        Optional.empty(),
        Optional.empty());
  }

  private static Problem costly(Exception fault) {
    return new Problem(
        400,
        "query too costly",
        String.valueOf(fault.getMessage()),
        Optional.of("query"),
        Optional.empty(),
        Optional.empty());
  }
}
