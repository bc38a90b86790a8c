package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.Origin;

/// What those try who do not come to read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class AttackTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARKUP = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1/search",
          "/api/v1/search?format=csv",
          "/api/v1/search?format=atom",
          "/api/v1/articles/a1",
          "/api/v1/articles/a1/similar",
          "/api/v1/articles/a1/duplicates",
          "/api/v1/facets/person",
          "/api/v1/timeline",
          "/api/v1/suggest?prefix=s",
          "/api/v1/explain?q=a",
          "/api/v1/export?text",
          "/api/v1/export?format=csv",
          "/api/v1/stats",
          "/api/v1/health",
          "/openapi.json",
          "/sign-in",
          "/nowhere",
          "/api/v1/articles/none",
          "/api/v1/search?q=(",
          "/api/v1/search?cursor=x");

  private Path index = Path.of("");
  private OpenRoom room;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    index = directory;
    room = OpenRoom.of(directory, List.of(article("a1"), article("a2")));
  }

  private static Article article(String id) {
    return new ArticleBuilder(id, Origin.of(MARKUP + ".txt"))
        .headline(MARKUP)
        .alternativeHeadline(MARKUP)
        .byline(MARKUP)
        .authors(List.of(MARKUP))
        .creditText(MARKUP)
        .publisher(MARKUP)
        .articleSection(MARKUP)
        .keywords(List.of(MARKUP))
        .correction(MARKUP)
        .printPage(MARKUP)
        .url("javascript:alert(1)//" + MARKUP)
        .dateline(
            new Dateline(
                MARKUP,
                List.of(new Dateline.Place(MARKUP, java.util.Optional.empty())),
                java.util.Optional.empty(),
                java.util.Optional.empty()))
        .persons(List.of(MARKUP))
        .places(List.of(MARKUP))
        .organizations(List.of(MARKUP))
        .articleBody(MARKUP + "\n\nalert script img src")
        .build();
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void assertHarmless(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    if (type.startsWith("text/html") || type.contains("xml")) {
      assertFalse(answer.body().contains("<script>alert"), answer.body());
      assertFalse(answer.body().contains("<img src=x"), answer.body());
    } else {
      assertTrue(
          type.matches(
              "(application/(json|problem\\+json|x-ndjson|x-bibtex"
                  + "|x-research-info-systems|vnd.citationstyles.csl\\+json)|text/csv)(;.*)?"),
          type);
    }
  }

  @Test
  void markupIsTextEverywhere() throws Exception {
    for (String address : ADDRESSES) {
      assertHarmless(room.get(address));
    }
    String markup = encoded(MARKUP);
    for (String address :
        List.of(
            "/api/v1/search?query=" + markup,
            "/api/v1/search?query=headline:" + encoded("\"script\""),
            "/api/v1/search?person=" + markup + "&facet=person",
            "/api/v1/search?" + markup + "=1",
            "/api/v1/search?sort=" + markup,
            "/api/v1/search?from=" + markup,
            "/api/v1/search?facet=" + markup,
            "/api/v1/articles/" + markup.replace("%2F", ""),
            "/api/v1/facets/" + markup.replace("%2F", ""),
            "/api/v1/suggest?prefix=" + markup,
            "/api/v1/explain?query=" + encoded("\"script\" img"),
            "/api/v1/timeline?compare=" + markup,
            "/" + markup.replace("%2F", ""),
            "/nowhere?q=" + markup)) {
      assertHarmless(room.get(address));
    }
    JsonNode hit = JSON.readTree(room.get("/api/v1/search?q=script&n=1").body()).get("hits").get(0);
    assertEquals(MARKUP, hit.get("headline").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/assets/../../etc/passwd",
        "/assets/..%2f..%2fetc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd",
        "/assets/x/..\\..\\..\\etc\\passwd",
        "/assets/x/..%5c..%5cetc%5cpasswd",
        "/assets/x/%252e%252e%252fetc%252fpasswd",
        "/assets/x/..;/..;/etc/passwd",
        "/assets/;/etc/passwd",
        "//etc/passwd",
        "/assets//etc/passwd",
        "/api/v1/articles/..%2f..%2f..%2fetc%2fpasswd",
        "/api/v1/articles/%00",
        "/api/v1/articles/a1%00.txt",
        "/api/v1/articles/a1;x=y",
        "/api/v1/articles/../search",
        "/assets/x/icon.svg%00.css",
        "/%c0%ae%c0%ae/etc/passwd",
        "/%ff",
        "/api/v1/articles/%zz",
        "/api/v1/articles/%u002e",
        "file:///etc/passwd",
        "/api/v1/articles/a1#x",
        "*"
      })
  void leadsNowhere(String target) throws Exception {
    String answer = ask("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    int status = Integer.parseInt(answer.substring(9, 12));
    boolean isWithinTheArchive = target.equals("/api/v1/articles/../search");
    assertTrue(isWithinTheArchive ? status < 500 : status / 100 == 4, answer);
    assertFalse(answer.contains("root:"), answer);
    assertTrue(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%zz", "a%00", "%u002e"})
  void tellsProgramsThatAnAddressCannotBeRead(String id) throws Exception {
    String answer =
        ask("GET /api/v1/articles/" + id + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("\r\nContent-Type: application/problem+json\r\n"), answer);
  }

  private String ask(String request) throws IOException {
    try (var wire = new Wire(room.address())) {
      return wire.send(request).rest(Duration.ofSeconds(20));
    }
  }

  @Test
  void tellsNoPathOfTheMachine() throws Exception {
    for (String address : ADDRESSES) {
      HttpResponse<String> answer = room.get(address);
      for (Path path : List.of(index, index.toRealPath(), index.getParent())) {
        assertFalse(answer.body().contains(path.toString()), address + ": " + answer.body());
        assertFalse(answer.headers().toString().contains(path.toString()), address);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nSet-Cookie: x=1",
        "a\nX: y",
        "a\r\n\r\n<html>",
        "\"; filename=evil.exe",
        "../../evil",
        "a\u0085b\u2028c",
        "a;b\\c/d:e"
      })
  void putsNothingIntoHeaders(String query) throws Exception {
    for (String address : List.of("/api/v1/export?q=", "/sign-in?", "/nowhere?q=")) {
      HttpResponse<String> answer = room.get(address + encoded(query));
      assertFalse(answer.headers().firstValue("Set-Cookie").isPresent());
      assertFalse(answer.headers().firstValue("X").isPresent());
      answer
          .headers()
          .firstValue("Content-Disposition")
          .ifPresent(value ->
              assertTrue(
                  value.matches("attachment; filename=\"pressmark[a-z0-9-]*\\.jsonl\""), value));
    }
  }

  @Test
  void namesAnExportByItsQuery() throws Exception {
    assertEquals(
        "attachment; filename=\"pressmark-sao-paulo-w-5-bank.csv\"",
        room.get("/api/v1/export?format=csv&q=" + encoded("\"São Paulo\" W/5 bank"))
            .headers()
            .firstValue("Content-Disposition")
            .orElse(""));
    assertEquals(
        "attachment; filename=\"pressmark.jsonl\"",
        room.get("/api/v1/export?q=*").headers().firstValue("Content-Disposition").orElse(""));
  }

  @Test
  void refusesHugeQueries() throws Exception {
    HttpResponse<String> answer = room.get("/api/v1/search?q=" + "a".repeat(4_001));
    assertEquals(400, answer.statusCode());
    assertEquals(
        "q: has 4,001 characters; the limit is 4,000",
        JSON.readTree(answer.body()).get("detail").asText());
    assertEquals(200, room.get("/api/v1/search?q=" + encoded("ü".repeat(4_000))).statusCode());
    int status = room.get("/api/v1/search?q=" + "a".repeat(60_000)).statusCode();
    assertTrue(status == 414 || status == 431, "" + status);
    status = room.get("/api/v1/search", "X-Long", "a".repeat(60_000)).statusCode();
    assertEquals(431, status);
  }

  @Test
  void refusesDeepQueries() throws Exception {
    for (String query : List.of("(".repeat(3_999), "(".repeat(1_999) + "a" + ")".repeat(1_999))) {
      HttpResponse<String> answer = room.get("/api/v1/search?q=" + encoded(query));
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("\"position\":"), answer.body());
    }
    assertEquals(
        400, room.get("/api/v1/search?q=" + "NOT+".repeat(900) + "a").statusCode() / 100 * 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*b*c*",
        "?*?*",
        "*?*?*?*?*?*?*?*?*?*?*a",
        "ATLEAST999(a)",
        "ATLEAST999999999999(a)",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaa~2",
        "a~999",
        "(a* OR b*) W/50 (c* OR d*) W/50 (e* OR *f*)",
        "\"*a* *b* *c* *d*\"~1000",
        "MANY"
      })
  void answersBombsOrSaysWhyNot(String query) throws Exception {
    String bomb =
        query.equals("MANY")
            ? IntStream.range(0, 500)
                .mapToObj(i -> "w" + i + "*")
                .collect(Collectors.joining("OR "))
                .replace("*OR", "* OR")
            : query;
    long start = System.nanoTime();
    HttpResponse<String> answer =
        room.get("/api/v1/search?q=" + encoded(bomb.substring(0, Math.min(bomb.length(), 4_000))));
    assertTrue(List.of(200, 400, 503).contains(answer.statusCode()), answer.body());
    assertTrue(System.nanoTime() - start < 25e9, "too slow");
  }

  @Test
  void refusesWhatIsNotEncodedRight() throws Exception {
    for (String query : List.of("%", "%2", "%zz", "%ff", "%c3", "%ed%a0%80", "a%00b", "%c0%80")) {
      String answer =
          ask(
              "GET /api/v1/search?q="
                  + query
                  + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
      assertTrue(answer.startsWith("HTTP/1.1 400 "), query + ": " + answer);
      assertTrue(answer.contains("application/problem+json"), query + ": " + answer);
    }
    HttpResponse<String> twice = room.get("/api/v1/search?n=1&n=2");
    assertEquals(400, twice.statusCode());
    assertEquals(
        "n: is given 2 times; once is enough", JSON.readTree(twice.body()).get("detail").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example.",
        "localhost.",
        "[evil]",
        "0x7f.1",
        "2130706433",
        "127.1"
      })
  void goesByNoOtherName(String host) throws Exception {
    String answer = ask("GET /api/v1/stats HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 40[03] .*"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:99",
        "127.0.0.1",
        "127.0.0.1:8080",
        "[::1]",
        "[::1]:80",
        "10.0.0.7"
      })
  void goesByItsNameAndNumbers(String host) throws Exception {
    String answer = ask("GET /api/v1/stats HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void wantsOneHost() throws Exception {
    for (String head :
        List.of(
            "GET /api/v1/stats HTTP/1.1\n",
            "GET /api/v1/stats HTTP/1.1\nHost:\n",
            "GET /api/v1/stats HTTP/1.1\nHost: localhost\nHost: evil.example\n",
            "GET http://evil.example/api/v1/stats HTTP/1.1\nHost: localhost\n",
            "GET http://evil.example/api/v1/stats HTTP/1.1\nHost: evil.example\n")) {
      String answer = ask(head + "Connection: close\n\n");
      assertTrue(answer.matches("(?s)HTTP/1.1 40[03] .*"), head + answer);
    }
  }

  @Test
  void letsNoOtherSiteRead() throws Exception {
    String own = room.uri("/").toString().replaceAll("/$", "");
    record From(int status, List<String> headers) {}
    for (From from :
        List.of(
            new From(403, List.of("Origin", "https://evil.example")),
            new From(403, List.of("Origin", "null")),
            new From(403, List.of("Origin", "nonsense")),
            new From(403, List.of("Origin", "http://localhost:1")),
            new From(200, List.of("Origin", own)),
            new From(403, List.of("Sec-Fetch-Site", "cross-site")),
            new From(403, List.of("Sec-Fetch-Site", "same-site")),
            new From(200, List.of("Sec-Fetch-Site", "same-origin")),
            new From(200, List.of("Sec-Fetch-Site", "none")),
            new From(
                200, List.of("Sec-Fetch-Site", "same-origin", "Origin", "https://proxied.example")),
            new From(200, List.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")),
            new From(
                403,
                List.of(
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Sec-Fetch-Mode",
                    "navigate",
                    "Sec-Fetch-Dest",
                    "iframe")),
            new From(
                403,
                List.of(
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Sec-Fetch-Mode",
                    "no-cors",
                    "Sec-Fetch-Dest",
                    "script")))) {
      HttpResponse<String> answer = room.get("/api/v1/stats", from.headers.toArray(String[]::new));
      assertEquals(from.status, answer.statusCode(), from.toString());
      assertTrue(
          answer.headers().map().keySet().stream()
              .noneMatch(name -> name.startsWith("access-control-")),
          from.toString());
      assertEquals(
          "same-origin", answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "QUERY", "get"})
  void knowsGetAndHeadAlone(String method) throws Exception {
    for (String address : ADDRESSES) {
      HttpResponse<String> answer =
          room.client()
              .send(
                  HttpRequest.newBuilder(room.uri(address))
                      .method(method, BodyPublishers.noBody())
                      .build(),
                  BodyHandlers.ofString());
      assertEquals(405, answer.statusCode(), method + " " + address);
      assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    }
  }

  @Test
  void connectsToNobody() throws Exception {
    try (var wire = new Wire(room.address())) {
      wire.send("CONNECT evil.example:443 HTTP/1.1\nHost: evil.example:443\n\n");
      assertEquals("HTTP/1.1 4", wire.some(10));
    }
  }

  @Test
  void readsNoHugeBody() throws Exception {
    try (var wire = new Wire(room.address())) {
      wire.send(
          "POST /api/v1/search HTTP/1.1\nHost: localhost\nContent-Length: 10000000000\n\nabc");
      assertTrue(wire.rest(Duration.ofSeconds(20)).startsWith("HTTP/1.1 405 "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\nContent-Length: 6\n\nhello",
        "Content-Length: 5, 6\n\nhello",
        "Content-Length: -1\n\n",
        "Content-Length: 0x5\n\nhello",
        "Content-Length: +5\n\nhello",
        "Content-Length: 99999999999999999999999\n\n",
        "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\nGET /stats HTTP/1.1\nHost: x\n\n",
        "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n",
        "Transfer-Encoding: xchunked\n\n0\n\n",
        "Transfer-Encoding: chunked, identity\n\n0\n\n",
        "Transfer-Encoding : chunked\n\n0\n\n",
        "Transfer-Encoding: chunked\nTransfer-Encoding: chunked\n\n0\n\n",
        "X: y\n folded\n\n",
        "no colon\n\n",
        "X\u0000: y\n\n"
      })
  void isNotSmuggledPast(String rest) throws Exception {
    String answer = ask("POST /api/v1/search HTTP/1.1\nHost: localhost\n" + rest);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
  }
}
