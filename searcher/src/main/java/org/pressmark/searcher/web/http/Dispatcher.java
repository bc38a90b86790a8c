package org.pressmark.searcher.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.search.LiveArchive;

/// Finds the endpoint for a request, has it answered from the archive as it is, and sends the
/// reply.
///
/// An answer is made in a turn and sent after it, so that a slow client keeps nobody from being
/// answered; what is streamed is made and sent in a turn of another kind.
public final class Dispatcher extends Handler.Abstract {
  private final Routes routes;
  private final LiveArchive archive;
  private final Capacity capacity;
  private final ProblemReplies problems;
  private final Consumer<Throwable> bugs;
  private final EntityTag tags = new EntityTag();

  /// How much is done at once.
  ///
  /// @param open of the requests that have come and whose reply has not all gone yet: each may hold
  ///   a whole answer in memory
  /// @param answers turns for answers
  /// @param exports turns for what is streamed
  public record Capacity(Semaphore open, Turns answers, Turns exports) {}

  /// @param bugs takes the faults that no request is to blame for
  public Dispatcher(
      Routes routes,
      LiveArchive archive,
      Capacity capacity,
      ProblemReplies problems,
      Consumer<Throwable> bugs) {
    this.routes = routes;
    this.archive = archive;
    this.capacity = capacity;
    this.problems = problems;
    this.bugs = bugs;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var before = HttpFields.build(response.getHeaders());
    request.addIdleTimeoutListener(_ -> false); // we think; the limits of time are our own
    try {
      if (!capacity.open.tryAcquire()) {
        throw Turns.busy();
      }
      try {
        answer(request, response);
      } finally {
        capacity.open.release();
      }
      callback.succeeded();
    } catch (Exception e) {
      fail(e, before, request, response, callback);
    }
    return true;
  }

  private void answer(Request request, Response response)
      throws IOException, ProblemException, ExecutionException {
    if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
      throw Problem.of(405, "method not allowed", "there is only GET and HEAD here").exception();
    }
    String path = Request.getPathInContext(request);
    Routes.Match match =
        routes
            .match(path)
            .filter(_ -> !request.getHttpURI().getPath().contains(";"))
            .orElseThrow(() -> Problem.notFound("there is nothing at " + path).exception());
    Parameters parameters = Parameters.of(request);
    parameters.allow(match.route().parameters());
    Duration limit = limit(match.route(), parameters);
    try (LiveArchive.Lease lease = archive.borrow()) {
      if (isKnown(match.route(), lease, request, response)) {
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        return;
      }
      Optional<Reply.Whole> made =
          inTurn(
              match.route().turn(),
              () -> {
                var call = new Call(path, match.names(), parameters, lease.archive().within(limit));
                return switch (match.route().endpoint().reply(call)) {
                  case Reply.Whole whole -> Optional.of(whole);
                  case Reply.Streamed streamed -> {
                    Replies.send(streamed, request, response);
                    yield Optional.empty();
                  }
                };
              });
      if (made.isPresent()) {
        Replies.send(made.get(), request, response);
      }
    }
  }

  /// Puts the tag of the answer onto the response, if the answer has one.
  ///
  /// @return whether the client has the answer already
  private boolean isKnown(
      Routes.Route route, LiveArchive.Lease lease, Request request, Response response) {
    if (route.turn() == Routes.Turn.NONE) {
      return false;
    }
    String tag = tags.of(request, lease.commit());
    response.getHeaders().put(HttpHeader.ETAG, tag);
    return EntityTag.isKnown(tag, request);
  }

  /// How long the answer may take: as long as the client says, and not longer than all.
  private static Duration limit(Routes.Route route, Parameters parameters) throws ProblemException {
    Duration limit = parameters.read(Parameters.TIMEOUT, Inputs::time).orElse(route.limit());
    if (limit.compareTo(route.limit()) > 0) {
      throw Problem.with(
              Parameters.TIMEOUT, "at most " + route.limit().toSeconds() + "s on this server")
          .exception();
    }
    return limit;
  }

  private Optional<Reply.Whole> inTurn(Routes.Turn turn, Answering answering)
      throws IOException, ProblemException, ExecutionException {
    return switch (turn) {
      case NONE -> atOnce(answering);
      case ANSWER -> capacity.answers.take(answering::answer);
      case EXPORT -> capacity.exports.take(answering::answer);
    };
  }

  private static Optional<Reply.Whole> atOnce(Answering answering) throws ExecutionException {
    try {
      return answering.answer();
    } catch (Exception e) {
      throw new ExecutionException(e);
    }
  }

  /// Makes an answer, or sends it; empty if it is sent.
  private interface Answering {
    Optional<Reply.Whole> answer() throws Exception;
  }

  /// Tells a fault, if the reply has not begun; else ends the connection, so that the client does
  /// not take the part for the whole.
  ///
  /// @param before the headers as they were when the answer was begun
  private void fail(
      Throwable fault, HttpFields before, Request request, Response response, Callback callback) {
    Throwable cause = unwrapped(fault);
    Optional<Problem> known = Problems.of(cause);
    if (known.isEmpty() && !(cause instanceof ClientGoneException)) {
      bugs.accept(cause);
    }
    if (response.isCommitted() || cause instanceof ClientGoneException) {
      callback.failed(cause);
      return;
    }
    response.getHeaders().clear().add(before);
    problems.send(known.orElse(Problem.INTERNAL), request, response, callback);
  }

  private static Throwable unwrapped(Throwable fault) {
    Throwable cause = fault.getCause();
    boolean isWrapper =
        fault instanceof ExecutionException || fault instanceof UncheckedIOException;
    return isWrapper && cause != null ? unwrapped(cause) : fault;
  }
}
