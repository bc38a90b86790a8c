package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;

/// Clients that take their time, before an archive larger than what systems take ahead of reading.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(90)
final class SlowClientTest {
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
  private static final String EXPORT =
      "GET /api/v1/export?text HTTP/1.1\nHost: localhost\nConnection: close\n";
  private static final int WINDOW = 1 << 14;

  private Path index = Path.of("");

  @BeforeAll
  void write(@TempDir Path directory) throws Exception {
    index = directory;
    var random = new Random(5);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 400; i++) {
      articles.add(
          new ArticleBuilder("a" + i, Origin.of("a.txt"))
              .headline("bank")
              .articleBody(noise(random, 50_000))
              .build());
    }
    OpenRoom.of(index, articles).close();
  }

  /// Long words, so that indexing them is quick, of letters that do not compress away.
  private static String noise(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(26)));
      if (text.length() % 200 == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private OpenRoom room(Duration idle) throws IOException {
    Settings usual = OpenRoom.settings(index);
    return OpenRoom.of(
        new Settings(
            index,
            usual.address(),
            usual.hosts(),
            usual.token(),
            new Limits(
                2,
                4,
                Duration.ofMillis(300),
                1,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                idle,
                100)));
  }

  @Test
  void endsTheConnectionOfAStreamThatFails() throws Exception {
    try (OpenRoom room = room(Duration.ofSeconds(20))) {
      for (String encoding : List.of("identity", "gzip")) {
        try (var wire = new Wire(room.address(), WINDOW)) {
          wire.send(
              EXPORT.replace("?text", "?text&timeout=1s")
                  + "Accept-Encoding: "
                  + encoding
                  + "\n\n");
          String begin = wire.some(2_000);
          assertTrue(begin.startsWith("HTTP/1.1 200 "), begin);
          assertEquals(encoding.equals("gzip"), begin.contains("Content-Encoding: gzip"), begin);
          Thread.sleep(1_300);
          assertFalse(wire.rest(Duration.ofSeconds(20)).endsWith(LAST_CHUNK));
        }
      }
      try (var wire = new Wire(room.address())) {
        wire.send(EXPORT + "\n");
        assertWhole(wire.rest(Duration.ofSeconds(20)));
      }
    }
  }

  private static void assertWhole(String answer) {
    assertTrue(
        answer.endsWith(LAST_CHUNK),
        () ->
            answer.length()
                + " characters: "
                + answer.substring(0, Math.min(answer.length(), 900)));
  }

  @Test
  void endsThoseWhoDoNotRead() throws Exception {
    try (OpenRoom room = room(Duration.ofSeconds(2));
        var sleeper = new Wire(room.address(), WINDOW)) {
      sleeper.send(EXPORT + "\n").some(2_000);
      assertServedMeanwhile(room);
      HttpResponse<String> second = room.get("/api/v1/export");
      assertEquals(503, second.statusCode());
      assertEquals("1", second.headers().firstValue("Retry-After").orElse(""));
      Thread.sleep(2_500);
      assertFalse(sleeper.rest(Duration.ofSeconds(5)).endsWith(LAST_CHUNK));
      assertEquals(200, room.get("/api/v1/export").statusCode());
    }
  }

  @Test
  void endsThoseWhoReadTooSlowly() throws Exception {
    try (OpenRoom room = room(Duration.ofSeconds(1));
        var dribbler = new Wire(room.address(), WINDOW)) {
      dribbler.send(EXPORT + "\n");
      for (int i = 0; i < 40; i++) {
        dribbler.some(500);
        Thread.sleep(100);
      }
      assertServedMeanwhile(room);
      assertFalse(dribbler.rest(Duration.ofSeconds(5)).endsWith(LAST_CHUNK));
      assertEquals(200, room.get("/api/v1/export?sample=1").statusCode());
    }
  }

  @Test
  void endsSlowHeaders() throws Exception {
    try (OpenRoom room = room(Duration.ofSeconds(1));
        var dribbler = new Wire(room.address());
        var silent = new Wire(room.address())) {
      dribbler.send("GET /api/v1/stats HTTP/1.1\nHost: localhost\nX: ");
      boolean isEnded = false;
      long start = System.nanoTime();
      while (!isEnded && System.nanoTime() - start < 10e9) {
        try {
          dribbler.send("x");
          isEnded = dribbler.isEnded();
        } catch (IOException _) {
          isEnded = true;
        }
        Thread.sleep(100);
      }
      assertTrue(isEnded, "still open");
      assertServedMeanwhile(room);
      assertEquals("", silent.rest(Duration.ofSeconds(5)));
    }
  }

  private static void assertServedMeanwhile(OpenRoom room) throws Exception {
    for (int i = 0; i < 20; i++) {
      assertEquals(200, room.get("/api/v1/search?q=bank&n=1").statusCode());
    }
  }

  @Test
  void endsNoOneWhoWaitsBetweenRequests() throws Exception {
    try (OpenRoom room = room(Duration.ofSeconds(1))) {
      for (int i = 0; i < 6; i++) {
        assertEquals(200, room.get("/api/v1/health").statusCode());
        Thread.sleep(400);
      }
    }
  }

  @Test
  void finishesWhatIsInWorkBeforeItCloses() throws Exception {
    OpenRoom room = room(Duration.ofSeconds(20));
    InetSocketAddress address = room.address();
    try (var wire = new Wire(address, WINDOW)) {
      wire.send(EXPORT + "\n").some(2_000);
      Thread closing =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  room.close();
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      Thread.sleep(500);
      assertTrue(closing.isAlive(), "it did not wait");
      assertWhole(wire.rest(Duration.ofSeconds(20)));
      closing.join(20_000);
      assertFalse(closing.isAlive());
    }
    assertThrows(ConnectException.class, () -> new Wire(address));
  }
}
