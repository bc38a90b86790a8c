package org.pressmark.searcher.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingRoomTest {
  private OpenRoom room;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    room =
        OpenRoom.of(
            directory,
            List.of(
                new ArticleBuilder("a1", Origin.of("a1.txt"))
                    .headline("Rebels lose ground in Aleppo")
                    .articleBody("Rebels lost ground in Aleppo on Wednesday, a monitor said.")
                    .build()));
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  @Test
  void answersAsTheCommandLineDoes() throws Exception {
    HttpResponse<String> found = room.get("/api/v1/search?query=aleppo");
    assertEquals(200, found.statusCode());
    assertTrue(found.body().contains("\"total\":1"), found.body());
    assertTrue(
        found
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("script-src 'self'"));
  }

  @Test
  void saysWhereAQueryIsWrong() throws Exception {
    HttpResponse<String> problem = room.get("/api/v1/search?query=headlin:aleppo");
    assertEquals(400, problem.statusCode());
    assertEquals(
        "application/problem+json", problem.headers().firstValue("Content-Type").orElse(""));
    assertTrue(problem.body().contains("\"position\":1"), problem.body());
    assertTrue(problem.body().contains("\"suggestion\":\"headline\""), problem.body());
  }

  @Test
  void knowsItsParameters() throws Exception {
    HttpResponse<String> problem = room.get("/api/v1/search?query=aleppo&persn=x");
    assertEquals(400, problem.statusCode());
    assertTrue(problem.body().contains("did you mean 'person'?"), problem.body());
  }

  @Test
  void tellsAPersonInAPage() throws Exception {
    HttpResponse<String> problem = room.get("/nowhere");
    assertEquals(404, problem.statusCode());
    assertTrue(problem.body().contains("there is nothing at /nowhere"), problem.body());
  }

  @Test
  void neednotAnswerTwice() throws Exception {
    String tag = room.get("/api/v1/search?query=aleppo").headers().firstValue("ETag").orElseThrow();
    assertEquals(304, room.get("/api/v1/search?query=aleppo", "If-None-Match", tag).statusCode());
  }
}
