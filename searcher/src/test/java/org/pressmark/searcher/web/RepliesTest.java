package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.searcher.search.RandomNews;

/// What goes over the wire beside the answers themselves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class RepliesTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1/search?q=bank",
          "/api/v1/search?q=bank&format=csv",
          "/api/v1/facets/place",
          "/api/v1/timeline",
          "/api/v1/stats",
          "/api/v1/health",
          "/api/v1/export",
          "/openapi.json",
          "/sign-in",
          "/api/v1/search?q=(",
          "/api/v1/articles/none",
          "/nowhere");

  private OpenRoom room;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    room = OpenRoom.of(directory, new RandomNews(new Random(3), "n").articles(100));
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void answersHeadAsGetWithoutABody() throws Exception {
    for (String address : ADDRESSES) {
      HttpResponse<String> get = room.get(address);
      HttpResponse<String> head =
          room.client()
              .send(
                  HttpRequest.newBuilder(room.uri(address))
                      .method("HEAD", BodyPublishers.noBody())
                      .build(),
                  BodyHandlers.ofString());
      assertEquals(get.statusCode(), head.statusCode(), address);
      for (String name : List.of("Content-Type", "Content-Disposition", "ETag", "Vary")) {
        assertEquals(header(get, name), header(head, name), address + " " + name);
      }
      assertEquals("", head.body());
    }
  }

  @Test
  void compressesAndKnowsItsTags() throws Exception {
    for (String address :
        List.of("/api/v1/search?q=bank", "/api/v1/facets/place?n=99", "/openapi.json")) {
      HttpResponse<String> plain = room.get(address);
      HttpResponse<byte[]> packed = packed(address);
      assertEquals("gzip", header(packed, "Content-Encoding"), address);
      assertEquals("Accept-Encoding", header(packed, "Vary"));
      assertEquals("Accept-Encoding", header(plain, "Vary"));
      assertEquals(untimed(plain.body()), untimed(unpacked(packed.body())));
      for (String tag : List.of(header(plain, "ETag"), header(packed, "ETag"))) {
        assertTrue(tag.startsWith("W/\""), tag);
        for (String encoding : List.of("gzip", "identity")) {
          HttpResponse<String> known =
              room.get(address, "If-None-Match", "\"x\", " + tag, "Accept-Encoding", encoding);
          assertEquals(304, known.statusCode(), tag + " " + encoding);
          assertEquals("", known.body());
          assertFalse(header(known, "ETag").isEmpty());
        }
        assertEquals(
            200, room.get(address, "If-None-Match", tag.replace("W/\"", "W/\"x")).statusCode());
      }
    }
  }

  private HttpResponse<byte[]> packed(String address) throws Exception {
    return room.client()
        .send(
            HttpRequest.newBuilder(room.uri(address)).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String untimed(String json) {
    return json.replaceAll("\"took_ms\":[0-9.]+", "");
  }

  @Test
  void takesNoTagForATag() throws Exception {
    for (String tag : List.of("x", "\"", "W/\"x\"y", "W/\"", ",,,", "*")) {
      assertEquals(200, room.get("/api/v1/stats", "If-None-Match", tag).statusCode(), tag);
    }
  }

  @Test
  void tagsNeitherProblemsNorHealth() throws Exception {
    for (String address :
        List.of("/api/v1/search?q=(", "/api/v1/articles/none", "/nowhere", "/api/v1/health")) {
      assertEquals("", header(room.get(address), "ETag"), address);
    }
    assertNotEquals(
        header(room.get("/api/v1/search?q=bank"), "ETag"),
        header(room.get("/api/v1/search?q=banks"), "ETag"));
  }

  @Test
  void tellsAFaultBeforeTheFirstByteOfAStream() throws Exception {
    for (String address : List.of("/api/v1/export?q=(", "/api/v1/export?timeout=0")) {
      HttpResponse<String> answer = room.get(address);
      assertEquals(address.endsWith("(") ? 400 : 503, answer.statusCode());
      assertEquals("application/problem+json", header(answer, "Content-Type"));
      assertEquals("", header(answer, "Content-Disposition"));
      assertEquals("", header(answer, "ETag"));
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    }
  }

  @Test
  void tellsWhenToComeBack() throws Exception {
    HttpResponse<String> answer = room.get("/api/v1/search?timeout=0ms");
    assertEquals(503, answer.statusCode());
    assertEquals("1", header(answer, "Retry-After"));
    assertTrue(answer.body().contains("\"title\":\"too slow\""), answer.body());
    assertEquals(400, room.get("/api/v1/search?timeout=1000m").statusCode());
  }

  @Test
  void tellsWhatIsWrongWithParameters() throws Exception {
    assertProblem(
        "/api/v1/search?sort=newst",
        "{'type':'about:blank','title':'bad parameter','status':400,'detail':'sort: no order"
            + " `newst`; there are: relevance, newest, oldest','parameter':'sort'}");
    assertProblem(
        "/api/v1/search?n=2000",
        "{'type':'about:blank','title':'bad parameter','status':400,'detail':'n: at most 1000, not"
            + " 2000','parameter':'n','suggestion':'1000'}");
    assertProblem(
        "/api/v1/search?from=2016-13", "{'type':'about:blank','title':'bad query','status':400,");
    assertProblem(
        "/api/v1/search?query=bank+headlin:rate",
        "{'type':'about:blank','title':'bad query','status':400,'detail':'column 6: ");
    assertProblem(
        "/api/v1/timeline?compare=headlin:rate",
        "{'type':'about:blank','title':'bad query','status':400,'detail':'compare: column 1: ");
    assertProblem(
        "/api/v1/facets/plce",
        "{'type':'about:blank','title':'not found','status':404,'detail':'no facet `plce`;");
    assertProblem(
        "/api/v1/search?facet=place&facet=place:3",
        "{'type':'about:blank','title':'bad parameter','status':400,'detail':'facet: place is given"
            + " twice','parameter':'facet'}");
    assertProblem(
        "/api/v1/suggest",
        "{'type':'about:blank','title':'bad parameter','status':400,'detail':'prefix: ");
    assertProblem(
        "/api/v1/search?q=a&query=b",
        "{'type':'about:blank','title':'bad parameter','status':400,'detail':'q: is short for");
    assertProblem(
        "/api/v1/search?cursor=AAAA",
        "{'type':'about:blank','title':'bad cursor','status':400,'detail':'cursor: this is no"
            + " cursor','parameter':'cursor'}");
  }

  private void assertProblem(String address, String begin) throws Exception {
    String body = room.get(address).body();
    assertTrue(body.replace('\'', '`').replace('"', '\'').startsWith(begin), body);
  }

  @Test
  void streamsToNoneWhoCannotTellAPartFromTheWhole() throws Exception {
    try (var wire = new Wire(room.address())) {
      String answer =
          wire.send("GET /api/v1/export HTTP/1.0\nHost: localhost\n\n")
              .rest(Duration.ofSeconds(20));
      assertTrue(answer.startsWith("HTTP/1.1 505 "), answer);
    }
    try (var wire = new Wire(room.address())) {
      String answer =
          wire.send("GET /api/v1/stats HTTP/1.0\nHost: localhost\n\n").rest(Duration.ofSeconds(20));
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }
  }
}
