package org.pressmark.searcher.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.thread.Scheduler;

/// The way of a reply to the client. A client that does not take a slice within the time that its
/// connection may be silent is one that only holds the place, and is cut off: a byte now and then
/// is not enough.
///
/// Its faults are {@link ClientGoneException}s, and so can be told from those of the archive.
final class ToClient extends OutputStream {
  private static final int SLICE = 1 << 15;

  private final Request request;
  private final Response response;

  ToClient(Request request, Response response) {
    this.request = request;
    this.response = response;
  }

  /// Sends all that there is.
  void sendWhole(ByteBuffer content) throws ClientGoneException {
    while (content.remaining() > SLICE) {
      send(false, content.slice(content.position(), SLICE));
      content.position(content.position() + SLICE);
    }
    send(true, content);
  }

  @Override
  public void write(int b) throws ClientGoneException {
    send(false, ByteBuffer.wrap(new byte[] {(byte) b}));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws ClientGoneException {
    for (int sent = 0; sent < length; sent += SLICE) {
      send(false, ByteBuffer.wrap(bytes, offset + sent, Math.min(SLICE, length - sent)));
    }
  }

  /// Says that this was the whole.
  @Override
  public void close() throws ClientGoneException {
    send(true, ByteBuffer.allocate(0));
  }

  private void send(boolean isLast, ByteBuffer slice) throws ClientGoneException {
    Scheduler.Task end = endIfSlow();
    try {
      Content.Sink.write(response, isLast, slice);
    } catch (IOException e) {
      throw new ClientGoneException(e);
    } finally {
      end.cancel();
    }
  }

  private Scheduler.Task endIfSlow() {
    EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
    long most = request.getConnectionMetaData().getConnector().getIdleTimeout();
    return request
        .getComponents()
        .getScheduler()
        .schedule(connection::close, most, TimeUnit.MILLISECONDS);
  }
}
