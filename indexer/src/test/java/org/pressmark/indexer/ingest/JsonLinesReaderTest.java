package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class JsonLinesReaderTest {
  private static final String LINES =
      """
      {"title": "One"}

      {"title": "Tw
      {"title": "Three", "text": "It is\\nshort"}
      [{"title": "Four"}, {"title": "Five"}]
      17
      {"title": "Six"} trailing
      {"title": "Seven"}\
      """;

  private static final String READ =
      """
      a.x:1
        headline: One
      a.x:3:14: JSON breaks off
      a.x:4
        headline: Three
        articleBody: It is ¶ short
      a.x:5:2
        headline: Four
      a.x:5:21
        headline: Five
      a.x:6: is JSON, but neither an object nor a list
      a.x:7
        headline: Six
      a.x:7:26: broken JSON: unrecognized token 'trailing'
      a.x:8
        headline: Seven
      """;

  @Test
  void readsEachLineByItself() {
    assertEquals(READ.replace("a.x", "a.jsonl"), Transcript.of("a.jsonl", LINES));
  }

  @Test
  void knowsLinesByTheirContent() {
    assertEquals(READ.replace("a.x", "a.json"), Transcript.of("a.json", LINES));
    assertEquals(READ.replace("a.x", "dump"), Transcript.of("dump", LINES.replace("\n", "\r\n")));
  }

  @Test
  void placesALoneLine() {
    assertEquals(
        "a.jsonl:1\n  headline: One\n", Transcript.of("a.jsonl", "{\"title\": \"One\"}\n"));
    assertEquals("a.json\n  headline: One\n", Transcript.of("a.json", "{\"title\": \"One\"}\n"));
  }
}
