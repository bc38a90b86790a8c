package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class NinjsReaderTest {

  @Test
  void readsTheFirstVersion() {
    assertEquals(
        """
        a.json
          identifier: urn:x:1
          version: 2
          headline: Ferry runs aground
          alternativeHeadline: Nobody was hurt.
          datePublished: 2017-08-24T04:37:19+0000
          dateModified: 2017-08-24T04:38:34+0000
          byline: Ada Example
          creditText: Example Wire
          articleSection: World
          keyword: disaster
          keyword: ships
          inLanguage: en
          status: canceled
          embargoedUntil: 2017-08-25
          person: Maria Kanta
          place: Aegina
          organization: Coast Guard
          articleBody: One. ¶ Two.
        """,
        Transcript.of(
            "a.json",
            """
            {"uri": "urn:x:1", "version": "2", "type": "text", "pubstatus": "canceled", "language": "en",
             "firstcreated": "2017-08-24T04:37:19+0000", "versioncreated": "2017-08-24T04:38:34+0000",
             "embargoed": "2017-08-25", "byline": "Ada Example", "headline": "Ferry runs aground",
             "description_text": "Nobody was hurt.", "body_text": "One.", "body_html": "<p>One.</p><p>Two.</p>",
             "infosource": [{"name": "Example Wire"}], "service": [{"name": "World", "code": "w"}],
             "subject": [{"name": "disaster", "code": "1"}, {"code": "2"}], "keywords": ["ships"],
             "person": [{"name": "Maria Kanta"}], "place": [{"name": "Aegina"}], "organisation": [{"name": "Coast Guard"}],
             "associations": {"featuremedia": {"headline": "A picture", "body_text": "A ferry."}}}
            """));
  }

  @Test
  void readsTheThirdVersion() {
    assertEquals(
        """
        a.json
          identifier: urn:x:3
          headline: Ferry runs aground
          alternativeHeadline: Nobody was hurt.
          datePublished: 2023-10-08T02:34:03+02:00
          dateModified: 2023-10-08T02:34:03+02:00
          byline: Ada Example
          creditText: Example Wire
          keyword: disaster
          person: Maria Kanta
          articleBody: One. ¶ Two.
        """,
        Transcript.of(
            "a.json",
            """
            {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:x:3", "versionCreated": "2023-10-08T02:34:03+02:00",
             "by": "Ada Example", "headlines": [{"role": "alt", "value": "Ferry"}, {"role": "main", "value": "Ferry runs aground"}],
             "descriptions": [{"role": "creditline", "value": "XW"}, {"role": "lead", "value": "Nobody was hurt."}],
             "bodies": [{"role": "nitf", "contentType": "text/vnd.IPTC.NITF",
               "value": "<nitf><head><title>T</title></head><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"}],
             "infoSources": [{"name": "Example Wire"}], "subjects": [{"name": "disaster"}], "people": [{"name": "Maria Kanta"}]}
            """));
  }

  @Test
  void readsItemsInLinesAndInAnswersOfAnApi() {
    String item =
        "{\"uri\":\"%1$s\",\"versioncreated\":\"2019-01-01\",\"headline\":\"%1$s\",\"body_text\":\"B\"}";
    String expected =
        "  identifier: %1$s\n  headline: %1$s\n  datePublished: 2019-01-01\n  dateModified: 2019-01-01\n  articleBody: B\n";
    assertEquals(
        "a.jsonl:1\n" + expected.formatted("a") + "a.jsonl:2\n" + expected.formatted("b"),
        Transcript.of("a.jsonl", item.formatted("a") + "\n" + item.formatted("b") + "\n"));
    assertEquals(
        "a.json:1:28\n" + expected.formatted("c"),
        Transcript.of(
                "a.json",
                "{\"data\":{\"items\":[{\"meta\":{},\"item\":" + item.formatted("c") + "}]}}")
            .replaceFirst("1:\\d+", "1:28"));
  }
}
