package org.pressmark.searcher.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.searcher.search.TestArchive;

/// A reading room that is open while a test runs, on a port of its own, and a client of it. Bugs
/// that it meets make its closing fail.
public final class OpenRoom implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private final ReadingRoom room;

  private OpenRoom(Settings settings) throws IOException {
    room = ReadingRoom.open(settings, bugs::add);
  }

  /// Opens a room with some articles.
  public static OpenRoom of(Path directory, List<Article> articles) throws IOException {
    TestArchive.write(
        FSDirectory.open(directory),
        writer -> {
          for (Article article : articles) {
            writer.addDocument(ArticleDocument.of(article, article.hashCode()));
          }
        });
    return of(settings(directory));
  }

  /// Opens a room.
  public static OpenRoom of(Settings settings) throws IOException {
    return new OpenRoom(settings);
  }

  /// The usual settings, on any free port of the loopback.
  public static Settings settings(Path index) {
    return new Settings(
        index,
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Set.of(),
        Optional.empty(),
        Limits.ofMachine());
  }

  /// Where it listens.
  public InetSocketAddress address() {
    return new InetSocketAddress(room.uri().getHost(), room.uri().getPort());
  }

  public URI uri(String address) {
    return room.uri().resolve(address);
  }

  /// What is answered to a GET.
  public HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /// The client, for other requests.
  public HttpClient client() {
    return client;
  }

  @Override
  public void close() throws IOException {
    client.close();
    room.close();
    for (Throwable bug : bugs) {
      throw new AssertionError("a bug was met", bug);
    }
  }
}
