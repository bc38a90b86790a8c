package org.pressmark.searcher.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemReplies;

/// Tells what is wrong with requests that are no HTTP, or too large, and what the HTTP library
/// itself refuses.
final class WireFaults extends ErrorHandler {
  private final ProblemReplies problems;
  private final Consumer<Throwable> bugs;

  /// @param bugs takes the faults that no request is to blame for
  WireFaults(ProblemReplies problems, Consumer<Throwable> bugs) {
    this.problems = problems;
    this.bugs = bugs;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Headers.putOn(response);
    problems.send(problem(status, message, cause), request, response, callback);
  }

  private Problem problem(int status, @Nullable String message, @Nullable Throwable cause) {
    if (status == HttpStatus.INTERNAL_SERVER_ERROR_500) {
      bugs.accept(cause == null ? new IllegalStateException(message) : cause);
      return Problem.INTERNAL;
    }
    String title = Optional.ofNullable(HttpStatus.getMessage(status)).orElse("fault");
    return Problem.of(status, title, message == null ? title : message);
  }
}
