package org.pressmark.searcher.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
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
  /// Nobody's name, so that it cannot have been pointed here: browsers take what ends in a number
  /// for an IPv4 address or nothing (WHATWG URL, section 3.5), and brackets for IPv6.
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

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
    if (!isOurs(Request.getServerName(request))) {
      return Optional.of(
          Problem.of(
              403,
              "foreign host",
              "this server does not go by the name in the request; --host adds a name"));
    }
    if (isSentByAnotherSite(request) && !isLinkFollowed(request)) {
      return Optional.of(
          Problem.of(403, "foreign origin", "pages of other sites may not read this archive"));
    }
    return Optional.empty();
  }

  private boolean isOurs(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || ADDRESS.matcher(name).matches() || names.contains(name);
  }

  /// What the browser says of the two sites counts most, since pages cannot make it say otherwise
  /// and a proxy may have changed what `Origin` is compared with. Without either it is no browser,
  /// or an old one that reads without a word; what it reads, no other page sees.
  private static boolean isSentByAnotherSite(Request request) {
    HttpFields headers = request.getHeaders();
    String site = headers.get("Sec-Fetch-Site");
    String origin = headers.get(HttpHeader.ORIGIN);
    return site == null ? origin != null && !isSame(origin, request) : !OUR_OWN.contains(site);
  }

  /// The scheme is left aside: behind a proxy it is another one. That of a sandbox or a file is
  /// `null`, which is no origin of ours.
  private static boolean isSame(String origin, Request request) {
    try {
      String authority = request.getHeaders().get(HttpHeader.HOST);
      return authority != null && authority.equalsIgnoreCase(HttpURI.from(origin).getAuthority());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// Whether a person went from there to here; neither sent a form nor looks at us in a frame.
  private static boolean isLinkFollowed(Request request) {
    HttpFields headers = request.getHeaders();
    String place = headers.get("Sec-Fetch-Dest");
    return (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
        && "navigate".equals(headers.get("Sec-Fetch-Mode"))
        && (place == null || place.equals("document"));
  }
}
