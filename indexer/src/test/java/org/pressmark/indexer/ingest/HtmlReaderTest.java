package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;

final class HtmlReaderTest {
  private static final String STORY =
      """
      <p>The ferry to the island ran aground at dawn, the harbour master said, and nobody was hurt.</p>
      <p>Tugs pulled her free by noon; divers will look at the hull tomorrow, weather permitting.</p>
      """;

  private static final String TEXT =
      "The ferry to the island ran aground at dawn, the harbour master said, and nobody was hurt. ¶ "
          + "Tugs pulled her free by noon; divers will look at the hull tomorrow, weather permitting.";

  @Test
  void prefersJsonLd() {
    assertEquals(
        """
        a.html
          headline: Ferry runs aground
          alternativeHeadline: Nobody was hurt
          datePublished: 2016-12-06T21:28:00+05:30
          dateModified: 2016-12-07
          byline: Ada Example, Ben Example
          author: Ada Example
          author: Ben Example
          publisher: The Harbour Gazette
          url: https://gazette.example/ferry
          articleSection: World
          keyword: ferries
          keyword: harbours
          inLanguage: en-GB
          articleBody: %s
        """
            .formatted(TEXT),
        read(
            """
            <!DOCTYPE html><html lang="en"><head><title>Ferry runs aground | The Gazette</title>
            <link rel="canonical" href="https://gazette.example/ferry">
            <meta property="og:title" content="FERRY!">
            <script type="application/ld+json">/* made by hand */
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#us", "name": "The Harbour Gazette"},
              {"@type": "NewsArticle", "headline": "Ferry runs aground", "description": "Nobody was hurt",
               "datePublished": "2016-12-06T21:28:00+05:30", "dateModified": "2016-12-07",
               "author": [{"@type": "Person", "name": "Ada Example"}, {"name": "Ben Example"}],
               "publisher": {"@id": "#us"}, "articleSection": "World", "inLanguage": "en-GB",
               "keywords": "ferries, harbours"}]};
            </script></head><body>\
            """
                + STORY));
  }

  @Test
  void saysWhichMarkupAFieldComesFrom() {
    assertEquals(
        """
        ALTERNATIVE_HEADLINE markup:meta
        BYLINE markup:meta
        DATE_PUBLISHED markup:opengraph
        HEADLINE markup:json-ld
        IN_LANGUAGE markup
        PUBLISHER markup:microdata
        """,
        sources(
            """
            <html lang="en"><head>
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry runs aground"}</script>
            <meta property="article:published_time" content="2016-12-06">
            <meta name="byl" content="By ADA EXAMPLE"><meta name="dc.description" content="Nobody was hurt">
            </head><body><div itemscope itemtype="http://schema.org/NewsArticle">
            <span itemprop="publisher" itemscope><b itemprop="name">Gazette</b></span>\
            """
                + STORY));
  }

  @Test
  void readsWhatAPageShowsWhereTheMarkupIsSilent() {
    assertEquals(
        """
        a.html
          headline: Ferry runs aground
          datePublished: 2016-12-06T21:28
          byline: By Ada Example
          articleBody: %s
        """
            .formatted(TEXT),
        read(
            """
            <html><head><title>Ferry runs aground - The Gazette</title></head><body>
            <nav><a href="/">Home</a></nav><h1>Ferry runs aground</h1>
            <p class="byline">By Ada Example</p><time datetime="2016-12-06T21:28">Tuesday</time>
            <div id="text">\
            """
                + STORY
                + "</div><div class=comments><time datetime='2016-12-08'></time><p>First!</p></div>"));
  }

  @Test
  void leavesOutLinesThatRepeatTheWriterAndTheDate() {
    String page =
        """
        <html><head><title>Ferry runs aground</title><meta name="author" content="Ada Exemple">
        <meta property="article:published_time" content="2020-03-04T11:15:00+01:00"></head><body><article>
        <p>Nobody was hurt.</p><p class="meta__publisher">Par Ada Exemple </p>
        <p>Publié le 04 mars 2020 à 11h15 - Mis à jour le 04 mars 2020</p><ul><li><time datetime="2020-03-04">4 March</time></li></ul>
        <p>A ferry ran aground off the harbour at dawn, the coast guard said, and two tugs pulled it free.</p>
        <p>Ada Exemple</p></article></body></html>
        """;
    assertEquals(
        """
        a.html
          headline: Ferry runs aground
          datePublished: 2020-03-04T11:15:00+01:00
          byline: Ada Exemple
          articleBody: Nobody was hurt. ¶ A ferry ran aground off the harbour at dawn, the coast guard said, and two tugs pulled it free. ¶ Ada Exemple
        """,
        read(page));
  }

  @Test
  void readsTheLinesOverTheStoryOfAPageWithoutMarkup() {
    assertEquals(
        """
        a.html
          headline: Ferry runs aground
          datePublished: Thursday, May 6, 1999
          byline: By Ada Example
          articleBody: A ferry ran aground off the harbour at dawn, the coast guard said, and two tugs came to pull it free.
        """,
        read(
            """
            <HTML><HEAD><TITLE>Ferry runs aground</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="/">Home</A></TD><TD>
            <FONT SIZE=+2><B>Ferry runs aground</B></FONT><BR><I>By Ada Example</I><BR>Thursday, May 6, 1999<P>
            A ferry ran aground off the harbour at dawn, the coast guard said, and two tugs came to pull it free.
            </TD></TR></TABLE></BODY></HTML>
            """));
  }

  @Test
  void takesTheStoryFromJsonWhereAScriptWouldFillThePage() {
    assertEquals(
        "a.html\n  headline: Ferry\n  articleBody: Tugs pulled her free by noon.\n",
        read(
            """
            <html><script type="application/ld+json">{"@type": "Article", "headline": "Ferry",
            "articleBody": "Tugs pulled her free by noon."}</script><body><div id="app"></div>\
            """));
  }

  @Test
  void readsLeadBeforeTheCaptionOverIt() {
    assertEquals(
        "a.html\n  headline: Ferry\n  articleBody: "
            + TEXT.replace(" ¶ ", " ¶ The ferry on the rocks ¶ ")
            + "\n",
        read(
            "<html><title>Ferry</title><body><article><figure><img src=a.jpg><figcaption>The ferry on"
                + " the rocks</figcaption></figure>"
                + STORY
                + "</article>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>404 Not Found</title><p>Nothing here, sorry.          | is an error page: 404 Not Found
          <title>Log in</title><p>Members only.<input type=password>  | is a login page, not an article
          <title>Empty</title><body><div id=app></div>                | has no running text
          <title>Empty</title><body><p>Loading                        | has only 1 word of text
          """)
  void rejectsWhatIsNoArticle(String page, String reason) {
    assertEquals("a.html: " + reason + "\n", read("<html>" + page));
  }

  @Test
  void rejectsSectionFronts() {
    StringBuilder page = new StringBuilder("<html><title>The Gazette</title><body>");
    for (int i = 0; i < 12; i++) {
      page.append("<div><h3><a href=/a")
          .append(i)
          .append(">Ferry runs aground off the island</a></h3>");
      page.append("<p>Nobody was hurt.</p></div>");
    }
    assertEquals(
        "a.html: is a page of 12 links to articles, not an article\n", read(page.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251, Паром сел на мель",
    "Shift_JIS, windows-31j, フェリーが座礁",
    "iso-8859-1, windows-1252, Fähre „läuft“ auf",
    "utf-8, UTF-8, Fähre läuft auf",
    "iso-8859-1, UTF-8, Fähre läuft auf"
  })
  void believesTheDeclaredCharsetUnlessTheBytesAreUtf8(
      String declared, String actual, String headline) {
    String page =
        "<html><meta charset=\"%s\"><title>%s</title><p>%s</p>"
            .formatted(declared, headline, headline.repeat(3));
    String read = Transcript.of("a.html", page.getBytes(Charset.forName(actual)));
    assertEquals(
        "a.html\n  headline: " + headline,
        read.lines().limit(2).reduce((a, b) -> a + "\n" + b).orElse(""));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void refusesPagesThatAreMadeToHurt() {
    assertEquals(
        "a.html: page is nested deeper than 500 levels\n",
        read("<html>" + "<div>".repeat(50_000) + "text"));
    assertEquals(
        "a.html: page has more than 100000 tags\n", read("<html>" + "<b></b>".repeat(200_000)));
    String bylines = "<div class=byline>".repeat(400) + "text".repeat(100) + "</div>".repeat(400);
    assertTrue(read("<html>" + bylines.repeat(50)).startsWith("a.html"));
  }

  private static String read(String page) {
    return Transcript.of("a.html", page);
  }

  private static String sources(String page) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleSource.of(Options.defaults())
        .read("a.html", new ByteArrayInputStream(page.getBytes(UTF_8)), outcomes::add);
    Accepted accepted = (Accepted) outcomes.getFirst();
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(Map.copyOf(accepted.article().sources()))
        .entrySet().stream()
            .sorted((a, b) -> a.getKey().name().compareTo(b.getKey().name()))
            .forEach(entry ->
                lines
                    .append(entry.getKey())
                    .append(' ')
                    .append(entry.getValue().label())
                    .append('\n'));
    return lines.toString();
  }
}
