package org.pressmark.searcher.web;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemReplies;

/// Works on so many requests at once, lets some more wait for a while, and sends the others away
/// with a word on when to come back.
final class Turns extends QoSHandler {
  private final ProblemReplies problems;

  Turns(Limits limits, ProblemReplies problems, Handler next) {
    super(next);
    this.problems = problems;
    setMaxRequestCount(limits.running());
    setMaxSuspendedRequestCount(limits.waiting());
    setMaxSuspend(limits.patience());
    setRejectStatusCode(HttpStatus.SERVICE_UNAVAILABLE_503);
  }

  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    problems.send(
        Problem.of(status, "busy", "too many questions at once; ask again in a moment"),
        request,
        response,
        callback);
  }

  @Override
  protected void failSuspended(
      Request request, Response response, Callback callback, int status, Throwable cause) {
    reject(request, response, callback, status);
  }
}
