package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class JsonReaderTest {
  @Test
  void readsAnArticleAsTheWholeFile() {
    assertEquals(
        """
        a.json
          headline: One
          articleBody: First. ¶ Second.
        """,
        Transcript.of("a.json", "{\n \"title\": \"One\",\n \"text\": \"First.\\n\\nSecond.\"}"));
  }

  @Test
  void placesTheArticlesOfAList() {
    assertEquals(
        """
        a.json:1:2
          headline: One
        a.json:2:4
          headline: Two
        a.json:3:4: no headline and no text (keys: name, version)
        a.json:5:1
          headline: Four
        """,
        Transcript.of(
            "a.json",
            """
            [{"title": "One"},
              [{"title": "Two"}],
               {"name": "x", "version": 1},

            {"title": "Four"}]
            """));
  }

  @Test
  void unwrapsLists() {
    assertEquals(
        """
        a.json:1:39
          headline: One
        a.json:1:55
          headline: Two
        """,
        Transcript.of(
            "a.json",
            "{\"status\":\"ok\",\"response\":{\"results\":[{\"title\":\"One\"},{\"title\":\"Two\"}],\"page\":1}}"));
    assertEquals(
        """
        a.json:1:20
          identifier: 7
          headline: One
        """,
        Transcript.of(
            "a.json",
            "{\"hits\": {\"hits\": [{\"_id\": \"x\", \"_source\": {\"id\": 7, \"headline\": \"One\"}}]}}"));
  }

  @Test
  void takesAnArticleWithListsForAnArticle() {
    assertEquals(
        """
        a.json
          headline: One
          articleBody: Text.
        """,
        Transcript.of(
            "a.json",
            "{\"title\": \"One\", \"body\": \"Text.\", \"items\": [{\"title\": \"Related\"}], \"results\": [1, 2], \"data\": {}}"));
  }

  @Test
  void readsSeveralObjectsOneAfterTheOther() {
    assertEquals(
        """
        a.json
          headline: One
        a.json:3:1
          headline: Two
        """,
        Transcript.of("a.json", "{\n \"title\": \"One\"}\n{\n \"title\": \"Two\"}\n"));
  }

  @Test
  void keepsWhatStandsBeforeAFault() {
    assertEquals(
        """
        a.json:1:2
          headline: One
        a.json:2:10: JSON breaks off
        """,
        Transcript.of("a.json", "[{\"title\": \"One\"},\n{\"title\":"));
    assertEquals(
        """
        a.json:1:2
          headline: One
        a.json:2:11: broken JSON: unexpected character ('}' (code 125)): expected a value
        """,
        Transcript.of("a.json", "[{\"title\": \"One\"},\n{\"title\": }]"));
  }

  @Test
  void rejectsWhatIsNotAnObject() {
    assertEquals(
        "a.json: is JSON, but neither an object nor a list\n", Transcript.of("a.json", "\"text\""));
    assertEquals(
        "a.json:1:2: 3 items of the list are not objects\n",
        Transcript.of("a.json", "[1, \"a\", null]"));
    assertEquals("a.json: holds no articles\n", Transcript.of("a.json", "[]"));
    assertEquals("a.json: no headline and no text (keys: )\n", Transcript.of("a.json", "{}"));
  }

  @Test
  void rejectsNestingWithoutEnd() {
    assertEquals(
        "a.json:1:202: JSON is nested deeper than 200 levels\n",
        Transcript.of("a.json", "[".repeat(100_000)));
  }

  @Test
  void passesOverSmallFaultsThatAreCommon() {
    assertEquals(
        """
        a.json
          headline: One
          articleBody: Two ¶ lines
        """,
        Transcript.of(
            "a.json", "{\"title\": \"One\", \"author\": NaN, \"text\": \"Two\nlines\",}"));
  }

  @Test
  void readsEveryUnicodeEncoding() {
    String json = "{\"title\": \"Zürich\"}";
    String read = "a.json\n  headline: Zürich\n";

    for (String charset :
        new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"}) {
      assertEquals(
          read,
          Transcript.of("a.json", json.getBytes(java.nio.charset.Charset.forName(charset))),
          charset);
    }
  }
}
