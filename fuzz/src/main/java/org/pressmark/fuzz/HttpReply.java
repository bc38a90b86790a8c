package org.pressmark.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;

/// What came back for an address, asked for in bytes that no HTTP client would send.
///
/// @param status of HTTP
/// @param mediaType without parameters; empty if there is none
/// @param body decoded as UTF-8
record HttpReply(int status, String mediaType, String body) {
  private static final int PATIENCE_MILLIS = 60_000;

  static HttpReply to(InetSocketAddress server, String address) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(server, PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return of(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
    }
  }

  private static HttpReply of(String reply) {
    int end = reply.indexOf("\r\n\r\n");
    Promise.that(reply.startsWith("HTTP/1.1 ") && end > 0, () -> "no HTTP: " + reply);
    String head = reply.substring(0, end).toLowerCase(Locale.ROOT);
    byte[] rest = reply.substring(end + 4).getBytes(ISO_8859_1);
    byte[] body = head.contains("\r\ntransfer-encoding: chunked") ? dechunked(rest) : rest;
    String type = head.replaceFirst("(?s).*\r\ncontent-type: ([^;\r]*).*", "$1");
    return new HttpReply(
        Integer.parseInt(head.substring(9, 12)),
        type.equals(head) ? "" : type,
        new String(body, UTF_8));
  }

  /// As in RFC 9112, section 7.1.
  private static byte[] dechunked(byte[] chunks) {
    String text = new String(chunks, ISO_8859_1);
    var whole = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int line = text.indexOf("\r\n", at);
      Promise.that(line > 0, () -> "broken off: " + text);
      int size = Integer.parseInt(text.substring(at, line), 16);
      if (size == 0) {
        return whole.toByteArray();
      }
      whole.write(chunks, line + 2, size);
      at = line + 2 + size + 2;
    }
  }
}
