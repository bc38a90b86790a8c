package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.searcher.search.RandomNews;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class SignInTest {
  private static final String TOKEN = "öffne dich";

  private OpenRoom room;
  private OpenRoom another;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    OpenRoom.of(directory, new RandomNews(new java.util.Random(1), "n").articles(3)).close();
    Settings open = OpenRoom.settings(directory);
    var closed =
        new Settings(open.index(), open.address(), open.hosts(), Optional.of(TOKEN), open.limits());
    room = OpenRoom.of(closed);
    another = OpenRoom.of(closed);
  }

  @AfterAll
  void close() throws Exception {
    room.close();
    another.close();
  }

  private HttpResponse<String> signIn(String form, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(room.uri("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return room.client().send(request.build(), BodyHandlers.ofString());
  }

  private static String form(String token) {
    return "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/export",
        "/api/v1/health",
        "/api/v1/nowhere",
        "/openapi.json",
        "/assets/../api/v1/search"
      })
  void asksProgramsForTheToken(String address) throws Exception {
    HttpResponse<String> answer = room.get(address);
    assertEquals(401, answer.statusCode());
    assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertFalse(answer.headers().firstValue("ETag").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer ",
        "Bearer x",
        "Basic b3BlbjpzZXNhbWU=",
        "Bearer öffne",
        "Bearer öffne dich!",
        "x"
      })
  void knowsAWrongToken(String authorization) throws Exception {
    try (var wire = new Wire(room.address())) {
      String answer =
          wire.send(
                  "GET /api/v1/stats HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: "
                      + authorization
                      + "\n\n")
              .rest(java.time.Duration.ofSeconds(20));
      assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
    }
  }

  @Test
  void letsPeopleIn() throws Exception {
    HttpResponse<String> page = room.get("/search?q=bank");
    assertEquals(303, page.statusCode());
    assertEquals("/sign-in", page.headers().firstValue("Location").orElse(""));
    HttpResponse<String> form = room.get("/sign-in");
    assertEquals(200, form.statusCode());
    assertEquals(401, signIn(form("wrong")).statusCode());
    assertEquals(401, signIn("").statusCode());
    HttpResponse<String> in = signIn(form(TOKEN));
    assertEquals(303, in.statusCode());
    assertEquals("/", in.headers().firstValue("Location").orElse(""));
    String cookie = in.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(
        cookie.matches(
            "pressmark-%d=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Lax"
                .formatted(room.address().getPort())),
        cookie);
    String pair = cookie.replaceAll(";.*", "");
    assertEquals(200, room.get("/api/v1/stats", "Cookie", pair).statusCode());
    assertEquals(401, room.get("/api/v1/stats", "Cookie", pair.replaceAll(".$", "x")).statusCode());
    String elsewhere =
        pair.replace("-" + room.address().getPort(), "-" + another.address().getPort());
    assertEquals(401, another.get("/api/v1/stats", "Cookie", elsewhere).statusCode());
  }

  @Test
  void givesNobodyTheTokenInACookie() throws Exception {
    String cookie = signIn(form(TOKEN)).headers().firstValue("Set-Cookie").orElse("");
    assertFalse(cookie.contains(TOKEN));
    assertNotEquals("", cookie);
  }

  @Test
  void leadsNowhereElse() throws Exception {
    for (String more :
        List.of("&next=https://evil.example", "&url=//evil.example", "&return=%2f%2fevil")) {
      HttpResponse<String> in = signIn(form(TOKEN) + more);
      assertTrue(List.of(303, 400).contains(in.statusCode()), in.body());
      assertTrue(List.of("/", "").contains(in.headers().firstValue("Location").orElse("")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in HTTP/1.1\nHost: localhost\nOrigin: https://evil.example",
        "/search HTTP/1.1\nHost: localhost",
        "/api/v1/search HTTP/1.1\nHost: localhost"
      })
  void tellsThatItEndsAConnectionOnWhichABodyIsStillToCome(String request) throws Exception {
    for (String body : List.of("", "token", "token=x")) {
      try (var wire = new Wire(room.address())) {
        wire.send("POST " + request + "\nContent-Length: 7\n\n" + body);
        String head = wire.head();
        boolean isWhole = body.length() == 7;
        assertEquals(!isWhole, head.contains("\r\nConnection: close\r\n"), head);
        assertEquals(!isWhole, wire.isEnded());
      }
    }
  }

  @Test
  void takesNoFormOfAnotherSite() throws Exception {
    for (List<String> headers :
        List.of(
            List.of("Origin", "https://evil.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"),
            List.of("Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "navigate"))) {
      HttpResponse<String> answer = signIn(form(TOKEN), headers.toArray(String[]::new));
      assertEquals(403, answer.statusCode(), headers.toString());
      assertFalse(answer.headers().firstValue("Set-Cookie").isPresent());
    }
    assertEquals(
        303,
        signIn(
                form(TOKEN),
                "Origin",
                room.uri("/").toString().replaceAll("/$", ""),
                "Sec-Fetch-Site",
                "same-origin",
                "Sec-Fetch-Mode",
                "navigate")
            .statusCode());
  }

  @Test
  void readsNoLargeForm() throws Exception {
    for (String form :
        List.of("token=" + "a".repeat(5_000), "a&".repeat(2_000), "token=%zz%", "%00=%ff")) {
      int status = signIn(form).statusCode();
      assertTrue(status / 100 == 4, form.length() + ": " + status);
    }
  }
}
