package org.pressmark.searcher.web.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;

/// Puts replies onto the wire.
final class Replies {
  /// As long as no more is written, a fault can still be told.
  private static final int UNTIL_SENT = 1 << 15;

  private Replies() {}

  static void send(Reply.Whole whole, Request request, Response response) throws IOException {
    leaveNothingUnread(request);
    response.setStatus(whole.status());
    putHeaders(whole, response);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.content().remaining());
    if (isBodyWanted(request)) {
      new ToClient(request, response).sendWhole(whole.content().duplicate());
    }
  }

  /// The stream is left open by a fault: to close it would be to call the part the whole. HTTP/1.0
  /// cannot tell them apart, nor can HTTP/1.1 where the connection is closed after the reply,
  /// unless that comes in chunks.
  static void send(Reply.Streamed streamed, Request request, Response response)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    if (request.getConnectionMetaData().getHttpVersion().compareTo(HttpVersion.HTTP_1_1) < 0) {
      throw Problem.of(505, "HTTP version not supported", "this is sent by HTTP/1.1 or later")
          .exception();
    }
    leaveNothingUnread(request);
    putHeaders(streamed, response);
    response.getHeaders().put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED);
    if (isBodyWanted(request)) {
      OutputStream out = new BufferedOutputStream(new ToClient(request, response), UNTIL_SENT);
      Reply.write(streamed.body(), out);
      out.close();
    }
  }

  /// Takes what has come of a body that nobody asked for. Where more is to come, the reply says
  /// that the connection ends with it; else the client would send its next request into the void.
  private static void leaveNothingUnread(Request request) {
    boolean _ = request.consumeAvailable();
  }

  private static void putHeaders(Reply reply, Response response) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.mediaType());
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
  }

  private static boolean isBodyWanted(Request request) {
    return !HttpMethod.HEAD.is(request.getMethod());
  }
}
