package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// A connection on which a test says what no HTTP client would.
final class Wire implements AutoCloseable {
  private final Socket socket = new Socket();

  Wire(InetSocketAddress address) throws IOException {
    this(address, 1 << 16);
  }

  /// @param window how many bytes the system takes for us ahead of reading, about
  Wire(InetSocketAddress address, int window) throws IOException {
    socket.setReceiveBufferSize(window);
    socket.connect(address, 5_000);
  }

  /// Sends lines as they are, with the line ends of HTTP.
  Wire send(String text) throws IOException {
    socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// What comes until the server ends the connection.
  ///
  /// @throws SocketTimeoutException if it does not
  String rest(Duration most) throws IOException {
    var bytes = new ByteArrayOutputStream();
    long end = System.nanoTime() + most.toNanos();
    try {
      InputStream in = socket.getInputStream();
      var buffer = new byte[1 << 14];
      while (true) {
        socket.setSoTimeout((int) Math.max(1, (end - System.nanoTime()) / 1_000_000));
        int read = in.read(buffer);
        if (read < 0) {
          return bytes.toString(StandardCharsets.UTF_8);
        }
        bytes.write(buffer, 0, read);
      }
    } catch (SocketException _) { // it was cut off
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  /// Some bytes, of those that have come.
  String some(int most) throws IOException {
    socket.setSoTimeout(10_000);
    return new String(socket.getInputStream().readNBytes(most), StandardCharsets.UTF_8);
  }

  /// The head of a reply whose length it tells; its body is skipped.
  String head() throws IOException {
    socket.setSoTimeout(10_000);
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      assertTrue(next >= 0, head::toString);
      head.append((char) next);
    }
    var length = Pattern.compile("\r\nContent-Length: (\\d+)\r\n").matcher(head);
    assertTrue(length.find(), head::toString);
    socket.getInputStream().skipNBytes(Integer.parseInt(length.group(1)));
    return head.toString();
  }

  /// Whether the server has ended the connection, as far as reading tells.
  boolean isEnded() throws IOException {
    try {
      socket.setSoTimeout(50);
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException _) {
      return false;
    } catch (SocketException _) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
