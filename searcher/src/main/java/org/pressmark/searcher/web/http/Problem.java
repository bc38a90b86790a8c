package org.pressmark.searcher.web.http;

import java.util.Optional;
import org.pressmark.searcher.query.Span;

/// Why a request is not answered, as RFC 9457 has it.
///
/// @param status of HTTP
/// @param title the same for all problems of a kind
/// @param detail a sentence without full stop: what is wrong here, and what to do
/// @param parameter which parameter is wrong; empty if none is to blame
/// @param span where in the value of the parameter; empty if nowhere in particular
/// @param suggestion what could stand there instead
public record Problem(
    int status,
    String title,
    String detail,
    Optional<String> parameter,
    Optional<Span> span,
    Optional<String> suggestion) {

  /// A fault of ours, of which only the console tells more.
  public static final Problem INTERNAL =
      of(500, "internal error", "the server failed, and its console says how");

  /// A problem with a request as a whole.
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A problem with a parameter.
  public static Problem with(String parameter, String detail) {
    return with(parameter, detail, Optional.empty());
  }

  /// A problem with a parameter that is to be written otherwise.
  public static Problem with(String parameter, String detail, Optional<String> suggestion) {
    return new Problem(
        400,
        "bad parameter",
        parameter + ": " + detail,
        Optional.of(parameter),
        Optional.empty(),
        suggestion);
  }

  /// There is no such thing.
  public static Problem notFound(String what) {
    return of(404, "not found", what);
  }

  /// The problem as an exception, for endpoints to throw.
  public ProblemException exception() {
    return new ProblemException(this);
  }
}
