package org.pressmark.searcher.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// Ends connections on which no whole request comes for a while. A limit of silence is not enough:
/// who sends a byte now and then would hold a connection for hours, and all of them with some
/// patience.
final class SlowRequests extends Handler.Wrapper implements Connection.Listener {
  private final long most;
  private final Connector connector;
  private final Map<Connection, Long> waitingSince = new ConcurrentHashMap<>();

  /// @param most how long a request may take from the opening of the connection, or the end of the
  ///   answer before it, to the end of its headers
  SlowRequests(Duration most, Connector connector, Handler next) {
    super(next);
    this.most = most.toNanos();
    this.connector = connector;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookAgain();
  }

  private void lookAgain() {
    Scheduler scheduler = connector.getScheduler();
    scheduler.schedule(this::look, Math.max(1, most / 4), TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    waitingSince.forEach((connection, since) -> {
      if (now - since > most && waitingSince.remove(connection, since)) {
        connection.getEndPoint().close();
      }
    });
    if (isRunning()) {
      lookAgain();
    }
  }

  @Override
  public void onOpened(Connection connection) {
    waitingSince.put(connection, System.nanoTime());
  }

  @Override
  public void onClosed(Connection connection) {
    waitingSince.remove(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    waitingSince.remove(connection);
    Request.addCompletionListener(
        request,
        _ -> {
          if (connection.getEndPoint().isOpen()) {
            onOpened(connection);
          }
        });
    return super.handle(request, response, callback);
  }
}
