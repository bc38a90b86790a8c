package org.pressmark.searcher.web.http;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;

/// Puts replies onto the wire.
final class Replies {
  private Replies() {}

  static void send(Reply.Whole whole, Request request, Response response) throws IOException {
    response.setStatus(whole.status());
    putHeaders(whole, response);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.content().remaining());
    if (isBodyWanted(request)) {
      Content.Sink.write(response, true, whole.content().duplicate());
    }
  }

  /// The stream is left open by a fault: to close it would be to call the part the whole.
  static void send(Reply.Streamed streamed, Request request, Response response)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    putHeaders(streamed, response);
    if (isBodyWanted(request)) {
      OutputStream out = Response.asBufferedOutputStream(request, response);
      Reply.write(streamed.body(), out);
      out.close();
    }
  }

  private static void putHeaders(Reply reply, Response response) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.mediaType());
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
  }

  private static boolean isBodyWanted(Request request) {
    return !HttpMethod.HEAD.is(request.getMethod());
  }
}
