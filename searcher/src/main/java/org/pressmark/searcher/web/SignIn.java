package org.pressmark.searcher.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemReplies;

/// Lets in those who know the token: programs by `Authorization: Bearer`, people by a form, after
/// which their browser keeps a cookie.
final class SignIn extends Handler.Wrapper {
  static final String PATH = "/sign-in";

  private static final int LONGEST_FORM = 4_096;

  private final byte[] token;
  private final String pass;
  private final ProblemReplies problems;

  SignIn(String token, ProblemReplies problems, Handler next) {
    super(next);
    this.token = token.getBytes(StandardCharsets.UTF_8);
    this.pass = pass(token);
    this.problems = problems;
  }

  /// What the cookie holds: of no use for finding the token.
  private static String pass(String token) {
    try {
      byte[] text = ("pressmark reading room " + token).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
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
    if (path.startsWith("/api/")) {
      response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
      problems.send(
          Problem.of(401, "unauthorized", "send the token: Authorization: Bearer TOKEN"),
          request,
          response,
          callback);
      return true;
    }
    Response.sendRedirect(request, response, callback, HttpStatus.SEE_OTHER_303, PATH, false);
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
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()).strip());
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
    Fields form = FormFields.getFields(request, 2, LONGEST_FORM);
    String given = Optional.ofNullable(form.getValue("token")).orElse("").strip();
    if (!isToken(given)) {
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
    Response.sendRedirect(request, response, callback, HttpStatus.SEE_OTHER_303, "/", false);
  }
}
