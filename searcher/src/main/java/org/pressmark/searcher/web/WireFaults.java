package org.pressmark.searcher.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemReplies;

/// Tells what is wrong with requests that are no HTTP, or too large.
final class WireFaults extends ErrorHandler {
  private final ProblemReplies problems;

  WireFaults(ProblemReplies problems) {
    this.problems = problems;
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
      String message,
      Throwable cause,
      Callback callback) {
    Headers.putOn(response);
    String title = Optional.ofNullable(HttpStatus.getMessage(status)).orElse("fault");
    problems.send(
        Problem.of(status, title, message == null ? title : message), request, response, callback);
  }
}
