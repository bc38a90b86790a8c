package org.pressmark.searcher.web.http;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Tells problems: to a program as JSON, to a person as a page. Thread-safe.
public final class ProblemReplies {
  /// What Jetty puts in the place of an address that it cannot read.
  private static final String UNREADABLE = "/badMessage";

  private final Page page;

  /// How a problem is told to a person.
  public interface Page {
    /// A page with the status of the problem.
    ///
    /// @param path that was asked for
    /// @param parameters as far as they can be read
    Reply.Whole of(Problem problem, String path, Parameters parameters);
  }

  public ProblemReplies(Page page) {
    this.page = page;
  }

  /// Sends a reply to a request that has none yet.
  public void send(Problem problem, Request request, Response response, Callback callback) {
    switch (problem.status()) {
      case 405 -> response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      case 503 -> response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
      default -> {}
    }
    try {
      Replies.send(reply(problem, request), request, response);
      callback.succeeded();
    } catch (IOException gone) {
      callback.failed(gone);
    }
  }

  /// Whether programs ask there, not people. An address that cannot be read is taken for theirs: a
  /// person can read what a program is told, but not the other way round.
  public static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || path.equals("/openapi.json") || path.equals(UNREADABLE);
  }

  private Reply.Whole reply(Problem problem, Request request) {
    String path = String.valueOf(Request.getPathInContext(request));
    if (isForPrograms(path)) {
      return ProblemJson.reply(problem);
    }
    return page.of(problem, path, parameters(request));
  }

  private static Parameters parameters(Request request) {
    try {
      return Parameters.of(request);
    } catch (ProblemException _) { // that they cannot be read is what is told
      return new Parameters(Map.of());
    }
  }
}
