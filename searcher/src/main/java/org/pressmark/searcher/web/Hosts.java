package org.pressmark.searcher.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemReplies;

/// Sends away requests that another site makes a browser send: those to a name that is not ours,
/// which an attacker may have pointed at this machine (DNS rebinding), and those that a page of
/// another origin sends. To follow a link from elsewhere is fine.
final class Hosts extends Handler.Wrapper {
  private final Set<String> names;
  private final ProblemReplies problems;

  /// @param names by which the server may be called beside `localhost` and numeric addresses
  Hosts(Set<String> names, ProblemReplies problems, Handler next) {
    super(next);
    this.names = names;
    this.problems = problems;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Problem> problem = problem(request);
    if (problem.isPresent()) {
      problems.send(problem.get(), request, response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private Optional<Problem> problem(Request request) {
    String host = Request.getServerName(request);
    if (!isOurs(host)) {
      return Optional.of(
          Problem.of(
              403,
              "foreign host",
              "this server does not go by the name in the request; --host adds a name"));
    }
    if (isSentByAnotherSite(request)) {
      return Optional.of(
          Problem.of(403, "foreign origin", "pages of other sites may not read this archive"));
    }
    return Optional.empty();
  }

  /// An address of numbers is nobody's name, so it cannot have been pointed here.
  private boolean isOurs(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.startsWith("[")
        || name.matches("\\d{1,3}(\\.\\d{1,3}){3}")
        || names.contains(name);
  }

  private static boolean isSentByAnotherSite(Request request) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    if (origin != null && !origin.equals("null")) {
      return !isSame(origin, request);
    }
    String site = request.getHeaders().get("Sec-Fetch-Site");
    boolean elsewhere = "cross-site".equals(site) || "same-site".equals(site) || origin != null;
    return elsewhere && !"navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"));
  }

  /// The scheme is left aside: behind a proxy it is another one.
  private static boolean isSame(String origin, Request request) {
    try {
      HttpURI from = HttpURI.from(origin);
      String authority = request.getHeaders().get(HttpHeader.HOST);
      return authority != null && authority.equalsIgnoreCase(from.getAuthority());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
