package org.pressmark.searcher.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemReplies;

/// Lets in those who know the token: programs by `Authorization: Bearer`, people by a form, after
/// which their browser keeps a cookie.
final class SignIn extends Handler.Wrapper {
  static final String PATH = "/sign-in";

  private static final String BEARER = "Bearer ";

  private static final int LONGEST_FORM = 4_096;

  private final byte[] token;

  /// What the cookie holds. It is another one each time the program runs, and tells nothing of the
  /// token.
  private final String pass = pass();

  private final ProblemReplies problems;

  SignIn(String token, ProblemReplies problems, Handler next) {
    super(next);
    this.token = token.getBytes(StandardCharsets.UTF_8);
    this.problems = problems;
  }

  private static String pass() {
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (path.equals(PATH) && HttpMethod.POST.is(request.getMethod())) {
      signIn(request, response, callback);
      return true;
    }
    if (path.equals(PATH) || path.startsWith("/assets/") || isKnown(request)) {
      return super.handle(request, response, callback);
    }
    if (ProblemReplies.isForPrograms(path)) {
      response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
      problems.send(
          Problem.of(401, "unauthorized", "send the token: Authorization: Bearer TOKEN"),
          request,
          response,
          callback);
      return true;
    }
    boolean _ = request.consumeAvailable(); // or the connection has to end, and the reply says so
    lead(PATH, response, callback);
    return true;
  }

  private boolean isKnown(Request request) {
    return bearer(request).filter(this::isToken).isPresent()
        || Request.getCookies(request).stream()
            .filter(cookie -> cookie.getName().equals(cookieName(request)))
            .anyMatch(cookie -> isEqual(cookie.getValue(), pass));
  }

  private static Optional<String> bearer(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  private boolean isToken(String given) {
    return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token);
  }

  private static boolean isEqual(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  /// Browsers share cookies between the ports of a host.
  private static String cookieName(Request request) {
    return "pressmark-" + Request.getServerPort(request);
  }

  private void signIn(Request request, Response response, Callback callback) {
    if (tokenOfForm(request).filter(this::isToken).isEmpty()) {
      problems.send(
          Problem.of(401, "unauthorized", "that is not the token"), request, response, callback);
      return;
    }
    HttpCookie cookie =
        HttpCookie.build(cookieName(request), pass)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite(HttpCookie.SameSite.LAX)
            .build();
    Response.addCookie(response, cookie);
    lead("/", response, callback);
  }

  /// Empty if the form has none, or is none.
  private static Optional<String> tokenOfForm(Request request) {
    try {
      Fields form = FormFields.getFields(request, 2, LONGEST_FORM);
      return Optional.ofNullable(form.getValue("token")).map(String::strip);
    } catch (HttpException.RuntimeException
        | CompletionException
        | IllegalArgumentException
        | IllegalStateException _) {
      return Optional.empty();
    }
  }

  private static void lead(String path, Response response, Callback callback) {
    response.setStatus(HttpStatus.SEE_OTHER_303);
    response.getHeaders().put(HttpHeader.LOCATION, path);
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
  }
}
