package org.pressmark.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pressmark.searcher.web.Limits;
import org.pressmark.searcher.web.ReadingRoom;
import org.pressmark.searcher.web.Settings;

/// Any bytes as an address that a reading room is asked for: it is answered or refused, never by a
/// fault of the server, and in {@link SoundReply well-formed} words. The first byte of an input
/// chooses what stands before the rest, one of {@link #ADDRESSES}, so that not every one has to be
/// found.
public final class HttpTarget {
  static final List<String> ADDRESSES =
      List.of(
          "",
          "/",
          "/?q=",
          "/api/v1/search?q=",
          "/api/v1/search?",
          "/api/v1/articles/",
          "/api/v1/articles/n1/similar?",
          "/api/v1/articles/n1/duplicates?",
          "/api/v1/facets/person?",
          "/api/v1/facets/",
          "/api/v1/timeline?",
          "/api/v1/suggest?",
          "/api/v1/explain?q=",
          "/api/v1/stats?",
          "/api/v1/export?",
          "/api/v1/health?",
          "/openapi.json",
          "/facet/person?",
          "/facet/",
          "/article/",
          "/article/n1?",
          "/help?",
          "/person?",
          "/people?",
          "/place?",
          "/places?",
          "/organization?",
          "/organizations?",
          "/timeline?",
          "/timeline.svg?",
          "/map?",
          "/assets/");

  private static final Queue<Throwable> BUGS = new ConcurrentLinkedQueue<>();
  private static final InetSocketAddress ROOM = open();

  private HttpTarget() {}

  /// Makes ready what takes longer than an input may: all that is static here.
  public static void fuzzerInitialize() {}

  private static InetSocketAddress open() {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      var settings =
          new Settings(News.index(), address, Set.of(), Optional.empty(), Limits.ofMachine());
      var uri = ReadingRoom.open(settings, BUGS::add).uri();
      return new InetSocketAddress(uri.getHost(), uri.getPort());
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /// Asks for one address.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    String address =
        ADDRESSES.get((input[0] & 0xff) % ADDRESSES.size())
            + new String(input, 1, input.length - 1, StandardCharsets.ISO_8859_1)
                .replace("\n", "%0A")
                .replace("\r", "%0D");
    HttpReply reply = HttpReply.to(ROOM, address);
    Throwable bug = BUGS.poll();
    if (bug != null) {
      throw new AssertionError("a bug was met at " + address, bug);
    }
    SoundReply.check(address, reply);
  }
}
