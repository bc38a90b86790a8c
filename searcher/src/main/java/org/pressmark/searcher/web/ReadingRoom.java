package org.pressmark.searcher.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Semaphore;
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
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.pressmark.searcher.search.LiveArchive;
import org.pressmark.searcher.web.api.Api;
import org.pressmark.searcher.web.http.Dispatcher;
import org.pressmark.searcher.web.http.Dispatcher.Capacity;
import org.pressmark.searcher.web.http.ProblemReplies;
import org.pressmark.searcher.web.http.Routes;
import org.pressmark.searcher.web.http.Turns;
import org.pressmark.searcher.web.page.Pages;

/// An archive that answers over HTTP until it is closed: pages for people, an API for programs. New
/// commits of the index appear while it runs. Each request has a virtual thread of its own.
public final class ReadingRoom implements AutoCloseable {
  /// The longest query has room in it, percent-encoded; HTTP answers 414 or 431 to longer ones.
  private static final int LARGEST_HEADER = 49_152;

  /// More than there are, a request would wait for a thread and nobody would say so.
  private static final int AS_MANY_AS_CONNECTIONS = -1;

  private final LiveArchive archive;
  private final Server server;
  private final ServerConnector connector;
  private final Capacity capacity;

  private ReadingRoom(
      LiveArchive archive, Server server, ServerConnector connector, Capacity capacity) {
    this.archive = archive;
    this.server = server;
    this.connector = connector;
    this.capacity = capacity;
  }

  /// Opens an index and begins to listen.
  ///
  /// @param bugs takes the faults that no request is to blame for; from any thread
  /// @throws java.nio.file.NoSuchFileException if there is no index
  /// @throws org.pressmark.schema.index.IndexFormatException if this program cannot read it
  /// @throws IOException if the address cannot be had
  public static ReadingRoom open(Settings settings, Consumer<Throwable> bugs) throws IOException {
    Limits limits = settings.limits();
    LiveArchive archive = LiveArchive.open(settings.index(), LiveArchive.USUAL_INTERVAL);
    var server = new Server(new VirtualThreadPool(AS_MANY_AS_CONNECTIONS));
    ServerConnector connector = connector(server, settings);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    server.setStopTimeout(limits.answer().toMillis());
    Pages pages = new Pages();
    var problems = new ProblemReplies(pages::problem);
    server.setErrorHandler(new WireFaults(problems, bugs));
    var routes = new Routes();
    Api.addTo(routes, archive, limits.answer(), limits.export());
    pages.addTo(routes, limits.answer());
    Capacity capacity = capacity(limits);
    Handler inside = new Dispatcher(routes, archive, capacity, problems, bugs);
    server.setHandler(guarded(settings, problems, connector, compressed(inside)));
    var room = new ReadingRoom(archive, server, connector, capacity);
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

  private static Capacity capacity(Limits limits) {
    int waitingExports = limits.waiting() / 4; // so that most places are left to answers
    int open = limits.running() + limits.waiting() + limits.exports() + waitingExports;
    return new Capacity(
        new Semaphore(open),
        new Turns("answer", limits.running(), limits.waiting(), limits.patience()),
        new Turns("export", limits.exports(), waitingExports, limits.patience()));
  }

  /// From the outside in: who is too slow, what every reply gets, who is let in.
  private static Handler guarded(
      Settings settings, ProblemReplies problems, ServerConnector connector, Handler inside) {
    Handler guarded = inside;
    if (settings.token().isPresent()) {
      guarded = new SignIn(settings.token().get(), problems, guarded);
    }
    guarded = new Headers(new Hosts(settings.hosts(), problems, guarded));
    var prompt = new SlowRequests(settings.limits().idle(), connector, guarded);
    connector.addBean(prompt, false);
    return new GracefulHandler(prompt);
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

  /// Takes no more requests, finishes those that it has, and ends. What takes longer than an answer
  /// may is cut off.
  @Override
  public void close() throws IOException {
    try {
      server.stop();
      capacity.answers().close();
      capacity.exports().close();
    } catch (Exception e) {
      throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
    } finally {
      archive.close();
    }
  }
}
