package org.pressmark.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.JsonHits;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.web.Limits;
import org.pressmark.searcher.web.ReadingRoom;
import org.pressmark.searcher.web.Settings;

/// What HTTP adds to a search: each {@link Ask} put to `/api/v1/search` over loopback, on one
/// connection, beside the same search written as the same JSON without a server. Both in one JVM,
/// turn by turn. Lucene's query cache is off.
public final class ServeBenchmark {
  private static final int WARM_UP = 500;
  private static final int ROUNDS = 1_500;

  private ServeBenchmark() {}

  /// Times in microseconds, sorted.
  private record Times(List<Long> sorted) {
    static Times of(long[] nanos) {
      return new Times(Arrays.stream(nanos).map(each -> each / 1_000).sorted().boxed().toList());
    }

    long percentile(int percent) {
      return sorted.get(sorted.size() * percent / 100);
    }
  }

  /// What was measured of one ask.
  private record Pair(Ask ask, Times bare, Times served) {
    long added() {
      return served.percentile(50) - bare.percentile(50);
    }

    void print() {
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d | %,d | %,d | %,d | %.2f | %,d |%n",
          ask.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          bare.percentile(50),
          bare.percentile(99),
          served.percentile(50),
          served.percentile(99),
          (double) served.percentile(50) / bare.percentile(50),
          added());
    }
  }

  /// Takes the directory of an index.
  public static void main(String[] args) throws Exception {
    IndexSearcher.setDefaultQueryCache(null);
    Path index = Path.of(args[0]);
    List<Ask> asks = Stream.of(Ask.values()).filter(ask -> ask.timeline().isEmpty()).toList();
    var settings =
        new Settings(
            index,
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Set.of(),
            Optional.empty(),
            Limits.ofMachine());
    try (Archive archive = Archive.open(index);
        ReadingRoom room = ReadingRoom.open(settings, Throwable::printStackTrace);
        var client = new Client(room.uri())) {
      for (Ask ask : asks) {
        measure(ask, WARM_UP, archive, client);
      }
      System.out.printf("%nOne client, in us:%n%n");
      System.out.println("| query | bare p50 | p99 | HTTP p50 | p99 | HTTP / bare | added |");
      System.out.println("|---|---|---|---|---|---|---|");
      long[] added = new long[asks.size()];
      for (int i = 0; i < added.length; i++) {
        Pair pair = measure(asks.get(i), ROUNDS, archive, client);
        pair.print();
        added[i] = pair.added();
      }
      Arrays.sort(added);
      System.out.printf(
          Locale.ROOT,
          "%n| `/api/v1/search` beside the bare search and its JSON, added at the median |"
              + " under 1 ms | **%.2f ms**, at most %.2f ms |"
              + " `benchmarks/run.sh ServeBenchmark INDEX` |%n",
          added[added.length / 2] / 1e3,
          added[added.length - 1] / 1e3);
    }
  }

  private static Pair measure(Ask ask, int rounds, Archive archive, Client client)
      throws Exception {
    var bare = new long[rounds];
    var served = new long[rounds];
    String address = address(ask);
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      int length = search(ask, archive);
      long between = System.nanoTime();
      int received = client.get(address);
      served[i] = System.nanoTime() - between;
      bare[i] = between - start;
      if (Math.abs(length - received) > 8) { // but for the digits of the time taken
        throw new IllegalStateException(address + ": " + length + " bytes, not " + received);
      }
    }
    return new Pair(ask, Times.of(bare), Times.of(served));
  }

  private static int search(Ask ask, Archive archive) throws Exception {
    var bytes = new ByteArrayOutputStream(1 << 14);
    Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    SearchRequest request = ask.request(ask.parse(), SearchRequest.PASSAGES);
    Answers.search(archive, ask.query(), request, new JsonHits(out));
    out.flush();
    return bytes.size();
  }

  private static String address(Ask ask) {
    return "/api/v1/search?query="
        + URLEncoder.encode(ask.query(), StandardCharsets.UTF_8)
        + "&sort="
        + ask.order().label()
        + ask.facet().map(facet -> "&facet=" + facet.label()).orElse("");
  }

  /// A connection on which one request follows the other, with as little of its own as can be.
  private static final class Client implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Client(URI room) throws IOException {
      socket = new Socket(room.getHost(), room.getPort());
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /// @return the length of the answer
    int get(String address) throws IOException {
      String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      if (!line().startsWith("HTTP/1.1 200 ")) {
        throw new IOException(address + " is not answered");
      }
      int length = -1;
      for (String header = line(); !header.isEmpty(); header = line()) {
        if (header.startsWith("Content-Length: ")) {
          length = Integer.parseInt(header.substring("Content-Length: ".length()));
        }
      }
      in.skipNBytes(length);
      return length;
    }

    private String line() throws IOException {
      var line = new StringBuilder();
      for (int c = in.read(); c != '\r'; c = in.read()) {
        if (c < 0) {
          throw new IOException("the connection has ended");
        }
        line.append((char) c);
      }
      in.skipNBytes(1);
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
