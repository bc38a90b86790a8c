package org.pressmark.searcher.web.http;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.LiveArchive;
import org.pressmark.searcher.search.QueryTooCostlyException;

/// Finds the endpoint for a request, has it answered from the archive as it is, and sends the
/// reply.
public final class Dispatcher extends Handler.Abstract {
  private final Routes routes;
  private final LiveArchive archive;
  private final ProblemReplies problems;
  private final Consumer<Throwable> bugs;
  private final EntityTag tags = new EntityTag();

  /// @param bugs takes the faults that no request is to blame for
  public Dispatcher(
      Routes routes, LiveArchive archive, ProblemReplies problems, Consumer<Throwable> bugs) {
    this.routes = routes;
    this.archive = archive;
    this.problems = problems;
    this.bugs = bugs;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      answer(request, response);
      callback.succeeded();
    } catch (Exception fault) {
      fail(fault, request, response, callback);
    }
    return true;
  }

  private void answer(Request request, Response response)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      throw Problem.of(405, "method not allowed", "there is only GET and HEAD here").exception();
    }
    String path = Request.getPathInContext(request);
    Routes.Match match =
        routes
            .match(path)
            .orElseThrow(() -> Problem.notFound("there is nothing at " + path).exception());
    Parameters parameters = Parameters.of(request);
    parameters.allow(match.route().parameters());
    try (LiveArchive.Lease lease = archive.borrow()) {
      String tag = tags.of(request, lease.commit());
      response.getHeaders().put(HttpHeader.ETAG, tag);
      if (EntityTag.isKnown(tag, request)) {
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        return;
      }
      Archive asked = lease.archive().within(match.route().limit());
      var call = new Call(path, match.names(), parameters, asked);
      switch (match.route().endpoint().reply(call)) {
        case Reply.Whole whole -> Replies.send(whole, request, response);
        case Reply.Streamed streamed -> Replies.send(streamed, request, response);
      }
    }
  }

  /// Tells a fault, if the reply has not begun; else ends the connection.
  private void fail(Exception fault, Request request, Response response, Callback callback) {
    if (response.isCommitted()) {
      callback.failed(fault);
      return;
    }
    Optional<Problem> known = Problems.of(fault);
    if (known.isEmpty()) {
      bugs.accept(fault);
    }
    Problem problem =
        known.orElseGet(
            () -> Problem.of(500, "internal error", "the server failed, and its console says how"));
    problems.send(problem, request, response, callback);
  }
}
