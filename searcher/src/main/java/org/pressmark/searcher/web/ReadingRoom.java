package org.pressmark.searcher.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.pressmark.searcher.search.LiveArchive;
import org.pressmark.searcher.web.api.Api;
import org.pressmark.searcher.web.http.Dispatcher;
import org.pressmark.searcher.web.http.ProblemReplies;
import org.pressmark.searcher.web.http.Routes;
import org.pressmark.searcher.web.page.Pages;

/// An archive that answers over HTTP until it is closed: pages for people, an API for programs. New
/// commits of the index appear while it runs. Each request has a virtual thread of its own.
public final class ReadingRoom implements AutoCloseable {
  /// Longer queries than these fit into no header; HTTP answers 414.
  private static final int LARGEST_HEADER = 16_384;

  /// What a client must take of an answer, so that it is not one that only holds the place.
  private static final long LEAST_BYTES_PER_SECOND = 200;

  private static final long GRACE_MILLIS = 5_000;

  private final LiveArchive archive;
  private final Server server;
  private final ServerConnector connector;

  private ReadingRoom(LiveArchive archive, Server server, ServerConnector connector) {
    this.archive = archive;
    this.server = server;
    this.connector = connector;
  }

  /// Opens an index and begins to listen.
  ///
  /// @param bugs takes the faults that no request is to blame for; from any thread
  /// @throws java.nio.file.NoSuchFileException if there is no index
  /// @throws org.pressmark.schema.index.IndexFormatException if this program cannot read it
  /// @throws IOException if the address cannot be had
  public static ReadingRoom open(Settings settings, Consumer<Throwable> bugs) throws IOException {
    LiveArchive archive = LiveArchive.open(settings.index(), LiveArchive.USUAL_INTERVAL);
    var server = new Server(new VirtualThreadPool());
    ServerConnector connector = connector(server, settings);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(settings.limits().connections(), connector));
    server.setStopTimeout(GRACE_MILLIS);
    Pages pages = new Pages();
    var problems = new ProblemReplies(pages::problem);
    server.setErrorHandler(new WireFaults(problems));
    server.setHandler(handler(settings, archive, pages, problems, bugs));
    var room = new ReadingRoom(archive, server, connector);
    room.start();
    return room;
  }

  private static ServerConnector connector(Server server, Settings settings) {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setRelativeRedirectAllowed(true);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.address().getHostString());
    connector.setPort(settings.address().getPort());
    connector.setIdleTimeout(settings.limits().idle().toMillis());
    return connector;
  }

  /// From the outside in: what every reply gets, who is let in, when it is their turn, what they
  /// asked.
  private static Handler handler(
      Settings settings,
      LiveArchive archive,
      Pages pages,
      ProblemReplies problems,
      Consumer<Throwable> bugs) {
    var routes = new Routes();
    Api.addTo(routes, settings.limits().answer(), settings.limits().export());
    pages.addTo(routes, settings.limits().answer());
    Handler inside = new Dispatcher(routes, archive, problems, bugs);
    inside = new Turns(settings.limits(), problems, compressed(inside));
    if (settings.token().isPresent()) {
      inside = new SignIn(settings.token().get(), problems, inside);
    }
    inside = new Headers(new Hosts(settings.hosts(), problems, inside));
    return new GracefulHandler(new MinimumDataRateHandler(inside, 0, LEAST_BYTES_PER_SECOND));
  }

  private static Handler compressed(Handler inside) {
    var gzip = new GzipCompression();
    var handler = new CompressionHandler(inside);
    handler.putCompression(gzip);
    handler.putConfiguration(
        PathSpec.from("/"),
        CompressionConfig.builder()
            .compressIncludeMimeType("text/html")
            .compressIncludeMimeType("text/css")
            .compressIncludeMimeType("text/csv")
            .compressIncludeMimeType("text/javascript")
            .compressIncludeMimeType("application/json")
            .compressIncludeMimeType("application/x-ndjson")
            .compressIncludeMimeType("application/atom+xml")
            .compressIncludeMimeType("image/svg+xml")
            .build());
    return handler;
  }

  private void start() throws IOException {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
  }

  /// Where it is, as a browser on this machine calls it.
  public URI uri() {
    var address = new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    String host =
        address.getAddress() == null || address.getAddress().isAnyLocalAddress()
            ? "localhost"
            : connector.getHost();
    return URI.create(
        "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, address.getPort()));
  }

  /// Waits until it is closed.
  public void join() throws InterruptedException {
    server.join();
  }

  /// Takes no more requests, finishes those that it has within some seconds, and ends.
  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
    } finally {
      archive.close();
    }
  }
}
