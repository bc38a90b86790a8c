package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.searcher.search.RandomNews;
import org.pressmark.searcher.search.TestArchive;

/// A room that is open while articles are indexed.
@Timeout(90)
final class LiveRoomTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1/search?q=bank&facet=place&facet=person&facet=year",
          "/api/v1/search?q=the+W/5+rate&sort=newest&n=50",
          "/api/v1/search?q=%22said+the%22+OR+cit*&group=near",
          "/api/v1/search?q=*&facet=place:100&n=0",
          "/api/v1/facets/person?q=Lavrov&sort=significance",
          "/api/v1/timeline?q=rate&interval=month&share=archive",
          "/api/v1/suggest?prefix=se",
          "/api/v1/explain?q=bank+OR+rate",
          "/api/v1/export?q=bank&sample=20",
          "/api/v1/stats",
          "/api/v1/health",
          "/openapi.json");

  @TempDir private Path index;

  private void add(List<Article> articles) throws Exception {
    TestArchive.write(
        FSDirectory.open(index),
        writer -> {
          for (Article article : articles) {
            writer.addDocument(ArticleDocument.of(article, article.hashCode()));
          }
        });
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  @Test
  void showsWhatIsIndexedMeanwhile() throws Exception {
    var news = new RandomNews(new Random(1), "n");
    try (OpenRoom room = OpenRoom.of(index, news.articles(30))) {
      HttpResponse<String> first = room.get("/api/v1/search?q=bank&n=1");
      String cursor = json(first).get("cursor").asText();
      String next = "/api/v1/search?q=bank&n=1&cursor=" + cursor;
      assertEquals(200, room.get(next).statusCode());
      int before = json(room.get("/api/v1/health")).at("/index/articles").asInt();
      add(news.articles(20));
      await(() -> json(room.get("/api/v1/health")).at("/index/articles").asInt() == before + 20);
      assertTrue(
          json(room.get("/api/v1/search?q=bank")).get("total").asInt()
              > json(first).get("total").asInt());
      HttpResponse<String> gone = room.get(next);
      assertEquals(410, gone.statusCode());
      assertEquals("cursor", JSON.readTree(gone.body()).get("parameter").asText());
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertEquals(200, room.get("/api/v1/search?q=bank&n=1", "If-None-Match", tag).statusCode());
    }
  }

  @Test
  void saysThatItAnswersFromAFormerState() throws Exception {
    try (OpenRoom room = OpenRoom.of(index, new RandomNews(new Random(1), "n").articles(30))) {
      assertEquals("ok", json(room.get("/api/v1/health")).get("status").asText());
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      await(() -> json(room.get("/api/v1/health")).get("status").asText().equals("stale"));
      HttpResponse<String> health = room.get("/api/v1/health");
      assertFalse(health.body().contains(index.toString()), health.body());
      assertTrue(JSON.readTree(health.body()).get("fault").asText().contains("former state"));
      assertEquals(30, json(room.get("/api/v1/search")).at("/index/articles").asInt());
    }
  }

  /// What becomes true.
  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    while (!condition.holds()) {
      Thread.sleep(50); // the test has a limit of time
    }
  }

  @Test
  void servesManyWhileArticlesAreIndexed(TestReporter reporter) throws Exception {
    int clients = 16;
    Duration time = Duration.ofSeconds(9);
    var news = new RandomNews(new Random(2), "n");
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    Queue<Long> micros = new ConcurrentLinkedQueue<>();
    var isOver = new AtomicBoolean();
    long third;
    try (OpenRoom room = OpenRoom.of(index, news.articles(500));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < clients; client++) {
        var random = new Random(client);
        threads.execute(() -> {
          while (!isOver.get()) {
            ask(room, ADDRESSES.get(random.nextInt(ADDRESSES.size())), faults, micros);
          }
        });
      }
      int commits = 0;
      long start = System.nanoTime();
      third = 0;
      while (System.nanoTime() - start < time.toNanos()) {
        add(news.articles(10));
        commits++;
        Thread.sleep(200);
        if (third == 0 && System.nanoTime() - start > time.toNanos() / 3) {
          third = heap();
        }
      }
      isOver.set(true);
      threads.shutdown();
      long end = heap();
      assertEquals(List.of(), List.copyOf(faults));
      List<Long> sorted = micros.stream().sorted().toList();
      reporter.publishEntry(
          "load",
          "%d answers to %d clients, %d commits; p50 %.1f ms, p99 %.1f ms; heap %d MB, %d MB"
              .formatted(
                  sorted.size(),
                  clients,
                  commits,
                  sorted.get(sorted.size() / 2) / 1e3,
                  sorted.get(sorted.size() * 99 / 100) / 1e3,
                  third >> 20,
                  end >> 20));
      assertTrue(sorted.size() > 200, "few answers: " + sorted.size());
      assertTrue(end < third + third / 2 + (32 << 20), third + " to " + end + " bytes");
    }
  }

  private static void ask(OpenRoom room, String address, Queue<String> faults, Queue<Long> micros) {
    long start = System.nanoTime();
    try {
      HttpResponse<String> answer = room.get(address);
      if (answer.statusCode() != 200) {
        faults.add(address + ": " + answer.statusCode() + " " + answer.body());
      }
    } catch (Exception e) {
      faults.add(address + ": " + e);
    }
    micros.add((System.nanoTime() - start) / 1_000);
  }

  /// What is in use after a collection.
  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void sendsAwayWhomItCannotServe() throws Exception {
    OpenRoom.of(index, new RandomNews(new Random(3), "n").articles(2_000)).close();
    Settings usual = OpenRoom.settings(index);
    var limits =
        new Limits(
            1,
            1,
            Duration.ofMillis(100),
            1,
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            100);
    var settings = new Settings(index, usual.address(), usual.hosts(), usual.token(), limits);
    var served = new AtomicInteger();
    var sentAway = new AtomicInteger();
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    try (OpenRoom room = OpenRoom.of(settings);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> client =
          () -> {
            for (int i = 0; i < 5; i++) {
              HttpResponse<String> answer = room.get(ADDRESSES.get(1));
              if (answer.statusCode() == 200) {
                served.incrementAndGet();
              } else if (answer.statusCode() == 503
                  && answer.headers().firstValue("Retry-After").orElse("").equals("1")
                  && answer.body().contains("\"title\":\"busy\"")) {
                sentAway.incrementAndGet();
              } else {
                faults.add(answer.statusCode() + " " + answer.body());
              }
            }
            return "";
          };
      for (Future<String> each : threads.invokeAll(Collections.nCopies(24, client))) {
        assertEquals("", each.get());
      }
      assertEquals(List.of(), List.copyOf(faults));
      assertEquals(24 * 5, served.get() + sentAway.get());
      assertTrue(served.get() > 0 && sentAway.get() > 0, served + " served, " + sentAway);
      assertEquals(200, room.get("/api/v1/search").statusCode());
    }
  }
}
