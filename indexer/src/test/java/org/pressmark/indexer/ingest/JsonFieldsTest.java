package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonFieldsTest {
  @Test
  void readsSchemaOrg() {
    assertEquals(
        """
        a.json
          identifier: https://example.org/1#a
          headline: Ferry runs aground
          alternativeHeadline: All on board are safe
          datePublished: 2016-12-06T21:28:00+05:30
          dateModified: 2016-12-07
          byline: Ada Example, Bo Sample
          author: Ada Example
          author: Bo Sample
          dateline: PIRAEUS, Greece
          creditText: AP
          publisher: The Harbour Gazette
          url: https://example.org/1
          articleSection: World
          keyword: ferries
          keyword: safety at sea
          inLanguage: en-GB
          printPage: 4
          printEdition: Late
          correction: The ferry is Greek.
          person: Eleni Example
          place: Piraeus
          place: Aegina
          organization: Coast Guard
          articleBody: The ferry ran aground. ¶ Nobody was hurt.
        """,
        Transcript.of(
            "a.json",
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://example.org/1#a",
             "headline": "Ferry runs aground", "alternativeHeadline": "All on board are safe",
             "datePublished": "2016-12-06T21:28:00+05:30", "dateModified": "2016-12-07",
             "author": [{"@type": "Person", "name": "Ada Example"}, {"name": "Bo Sample"}],
             "publisher": {"@type": "Organization", "name": "The Harbour Gazette", "logo": {"url": "x"}},
             "dateline": "PIRAEUS, Greece", "creditText": "AP", "articleSection": ["World", "Europe"],
             "keywords": "ferries, safety at sea", "inLanguage": "en-GB", "printPage": 4, "printEdition": "Late",
             "mainEntityOfPage": {"@id": "https://example.org/1"},
             "correction": {"@type": "CorrectionComment", "text": "The ferry is Greek."},
             "mentions": [{"@type": "Person", "name": "Eleni Example"}, {"@type": "Organization", "name": "Coast Guard"}],
             "about": {"@type": "Place", "name": "Aegina"}, "contentLocation": {"name": "Piraeus"},
             "articleBody": "The ferry ran aground.\\n\\nNobody was hurt."}
            """));
  }

  @Test
  void findsTheArticleInAGraph() {
    assertEquals(
        """
        a.json
          identifier: #a
          headline: Ferry runs aground
          byline: Ada Example
          author: Ada Example
          publisher: The Harbour Gazette
        """,
        Transcript.of(
            "a.json",
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#o", "name": "The Harbour Gazette"},
              {"@type": ["NewsArticle", "Thing"], "@id": "#a", "headline": "Ferry runs aground",
               "author": [{"@id": "#p"}], "publisher": {"@id": "#o"}},
              {"@type": "Person", "@id": "#p", "name": "Ada Example"}]}
            """));
  }

  @Test
  void readsTheGuardian() {
    assertEquals(
        """
        a.json:1:2
          identifier: world/2019/ferry
          headline: Ferry runs aground
          alternativeHeadline: All are safe Read more
          datePublished: 2019-01-02T03:04:05Z
          dateModified: 2019-01-03T00:00:00Z
          byline: Ada Example in Piraeus
          author: Ada Example
          publisher: The Guardian
          url: https://example.org/ferry
          articleSection: World news
          keyword: Greece
          inLanguage: en
          printPage: 12
          articleBody: It ran aground. ¶ Nobody was hurt.
        """,
        Transcript.of(
            "a.json",
            """
            [{"id": "world/2019/ferry", "sectionId": "world", "sectionName": "World news",
              "webPublicationDate": "2019-01-02T03:04:05Z", "webTitle": "Ferry", "webUrl": "https://example.org/ferry",
              "tags": [{"type": "keyword", "webTitle": "Greece"}, {"type": "contributor", "webTitle": "Ada Example"}],
              "fields": {"headline": "Ferry runs aground", "standfirst": "<p>All are safe</p><ul><li><a href=\\"x\\">Read more</a></li></ul>",
                "byline": "Ada Example in Piraeus", "lastModified": "2019-01-03T00:00:00Z", "lang": "en",
                "newspaperPageNumber": "12", "publication": "The Guardian",
                "body": "<p>It ran aground.</p> <p>Nobody was hurt.</p>", "bodyText": "It ran aground. Nobody was hurt."}}]
            """));
  }

  @Test
  void readsTheNewYorkTimes() {
    assertEquals(
        """
        a.json:1:24
          identifier: nyt://article/1
          headline: Ferry Runs Aground
          alternativeHeadline: All on board are safe.
          datePublished: 2019-01-02T03:04:05+0000
          byline: By Ada Example
          publisher: The Harbour Times
          url: https://example.org/1
          articleSection: World
          keyword: Ferries
          printPage: 7
          person: Example, Eleni
          place: Greece
          organization: Coast Guard
          articleBody: The ferry ran aground.
        """,
        Transcript.of(
            "a.json",
            """
            {"response": {"docs": [{"_id": "nyt://article/1", "web_url": "https://example.org/1",
              "headline": {"main": "Ferry Runs Aground", "print_headline": "Ferry"}, "abstract": "All on board are safe.",
              "lead_paragraph": "The ferry ran aground.", "source": "The Harbour Times", "print_page": "7",
              "pub_date": "2019-01-02T03:04:05+0000", "section_name": "World", "byline": {"original": "By Ada Example"},
              "keywords": [{"name": "subject", "value": "Ferries"}, {"name": "persons", "value": "Example, Eleni"},
                {"name": "glocations", "value": "Greece"}, {"name": "organizations", "value": "Coast Guard"}]}]}}
            """));
  }

  @Test
  void readsScrapers() {
    String read =
        """
        a.json
          headline: Ferry runs aground
          alternativeHeadline: All are safe
          datePublished: 2019-01-02 03:04:05
          byline: Ada Example, Bo Sample
          author: Ada Example
          author: Bo Sample
          publisher: example.org
          inLanguage: en
          articleBody: It ran aground.
        """;

    assertEquals(
        read,
        Transcript.of(
            "a.json",
            """
            {"title": "Ferry runs aground", "maintext": "It ran aground.", "description": "All are safe",
             "authors": ["Ada Example", "Bo Sample"], "date_publish": "2019-01-02 03:04:05", "date_modify": null,
             "source_domain": "example.org", "language": "en", "image_url": "x", "title_page": "Ferry"}
            """));
    assertEquals(
        read,
        Transcript.of(
            "a.json",
            """
            {"title": "Ferry runs aground", "text": "It ran aground.", "meta_description": "All are safe",
             "authors": "Ada Example and Bo Sample", "publish_date": "2019-01-02 03:04:05", "keywords": [],
             "source_url": "example.org", "meta_lang": "en"}
            """));
  }

  @Test
  void readsWordPress() {
    assertEquals(
        """
        a.json:1:2
          identifier: 12
          headline: It’s a ferry
          alternativeHeadline: All are safe
          datePublished: 2019-01-02T03:04:05
          url: https://example.org/12
          articleBody: One. ¶ Two.
        """,
        Transcript.of(
            "a.json",
            """
            [{"id": 12, "date": "2019-01-02T03:04:05", "link": "https://example.org/12", "author": 3, "categories": [4, 5],
              "tags": [6], "title": {"rendered": "It&#8217;s a ferry"}, "excerpt": {"rendered": "<p>All are safe</p>"},
              "content": {"rendered": "<p>One.</p>\\n<p>Two.</p>", "protected": false}}]
            """));
  }

  @Test
  void prefersTheOriginalToWhatWasMadeOfIt() {
    assertEquals(
        """
        a.json
          identifier: abc
          headline: Ferry
          datePublished: 1546398245
          publisher: Gazette
          articleSection: sea
          articleBody: It ran aground.
        """,
        Transcript.of(
            "a.json",
            """
            {"ID": "abc", "title": "Ferry", "date": 1546398245, "source": {"id": null, "name": "Gazette"}, "topic": "sea",
             "bias": 0, "content": "it ran aground .", "content_original": "It ran aground."}
            """));
  }

  @Test
  void readsABodyInParts() {
    assertEquals(
        """
        a.json
          headline: Ferry
          articleBody: One. ¶ Two <b>. ¶ Three.
        """,
        Transcript.of(
            "a.json",
            "{\"title\": \"Ferry\", \"body\": [\"One.\", {\"type\": \"p\", \"text\": \"Two <b>.\"}, {\"content\": [\"<p>Three.</p>\"]}]}"));
  }

  @Test
  void letsTheUsersPathsWin() {
    String json =
        "{\"title\": \"Section page\", \"meta\": {\"dates\": [\"2001\", \"2002\"], \"who\": \"A B; C D\", \"hl\": \"Ferry\"}, \"date\": \"1999\", \"dc.title\": \"x\"}";

    assertEquals(
        """
        a.json
          headline: Ferry
          datePublished: 2002
          byline: A B, C D
          author: A B
          author: C D
          publisher: x
        """,
        Transcript.of(
            "a.json",
            json,
            Map.of(
                NewsField.HEADLINE, List.of("meta.hl"),
                NewsField.DATE_PUBLISHED, List.of("meta.missing", "$.meta.dates[1]"),
                NewsField.PUBLISHER, List.of("dc.title"),
                NewsField.AUTHOR, List.of("meta.who"))));
  }

  @Test
  void refusesAMalformedPath() {
    for (String path : List.of("", "a..b", ".a", "a.", "a[", "a[x]", "a]b", "[0]")) {
      assertEquals(
          "'" + path + "' is not a path such as fields.headline or meta.dates[0]",
          assertThrows(IllegalArgumentException.class, () -> JsonPath.of(path), path).getMessage());
    }
  }
}
