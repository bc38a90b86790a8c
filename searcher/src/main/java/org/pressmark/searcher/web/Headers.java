package org.pressmark.searcher.web;

import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts onto every reply what tells a browser to be careful with it: nothing is run or loaded but
/// what this server sends as a file of its own, and no other site may look in.
final class Headers extends Handler.Wrapper {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "private, no-cache");

  Headers(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    putOn(response);
    return super.handle(request, response, callback);
  }

  /// Puts them onto a reply that is made outside this handler.
  static void putOn(Response response) {
    HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
  }
}
