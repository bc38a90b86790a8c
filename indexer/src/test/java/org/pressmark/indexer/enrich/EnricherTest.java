package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.indexer.TestRecognizer;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

class EnricherTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final String STORY =
      "The bridge over the lower river was opened on Monday, nine years after the first stone was laid.";

  private final Enricher enricher = new Enricher(CLOCK, EntityRecognizer.none());

  @Test
  void readsASavedPageInEveryField() {
    Article article =
        page(
            """
            Bridge opens after nine years

            Mayor walks across with the engineer's widow.

            Published: December 6, 2016 9:28 PM IST

            By Press Trust of India

            Bridge opens after nine years

            Moscow, Dec 6: %s

            “It will stand,” the mayor said.

            Also Read:

            For breaking news, like us on Facebook.
            """
                .formatted(STORY));
    assertEquals("Bridge opens after nine years", article.headline());
    assertEquals(
        Optional.of("Mayor walks across with the engineer's widow."),
        article.alternativeHeadline());
    assertEquals(
        Optional.of(
            stated(
                "2016-12-06T21:28+05:30", "December 6, 2016 9:28 PM IST", Provenance.TEXT, false)),
        article.datePublished());
    assertEquals(Optional.of("Press Trust of India"), article.byline());
    assertEquals(List.of(), article.authors());
    assertEquals(Optional.of("Press Trust of India"), article.creditText());
    assertEquals(
        Optional.of(
            new Dateline(
                "Moscow, Dec 6",
                List.of(new Dateline.Place("Moscow", Optional.empty())),
                Optional.of(java.time.LocalDate.of(2016, 12, 6)),
                Optional.empty())),
        article.dateline());
    assertEquals(STORY + "\n\n“It will stand,” the mayor said.", article.articleBody());
    assertEquals(
        Optional.of("Also Read:\nFor breaking news, like us on Facebook."), article.furniture());
    assertEquals(Optional.of("en"), article.inLanguage());
    assertEquals(
        List.of("It will stand,"), article.quotations().stream().map(q -> q.text()).toList());
    assertEquals(Provenance.TEXT, article.provenance().get("dateline"));
  }

  @Test
  void readsAnItemOfAWire() {
    Article article =
        marked(
            Map.of(
                NewsField.HEADLINE, "BRIDGE OPENS",
                NewsField.DATE_PUBLISHED, "4-MAR-1987 14:20:31.07",
                NewsField.BYLINE, "    by Helen Marsden, Reuters",
                NewsField.DATELINE, "    GENEVA, March 4 - ",
                NewsField.ARTICLE_BODY, STORY + "\n\nReuter"));
    assertEquals(Optional.of("Helen Marsden, Reuters"), article.byline());
    assertEquals(List.of("Helen Marsden"), article.authors());
    assertEquals(Optional.of("Reuters"), article.creditText());
    assertEquals(
        Optional.of(
            stated("1987-03-04T14:20:31", "4-MAR-1987 14:20:31.07", Provenance.MARKUP, false)),
        article.datePublished());
    assertEquals(Optional.of("GENEVA, March 4"), article.dateline().map(Dateline::raw));
    assertEquals(STORY + "\n\nReuter", article.articleBody());
    assertEquals(Provenance.MARKUP, article.provenance().get("dateline"));
  }

  @Test
  void takesTheAgencyFromTheSignOff() {
    Article article = marked(Map.of(NewsField.ARTICLE_BODY, STORY + "\n\nReuter"));
    assertEquals(Optional.of("Reuters"), article.creditText());
    assertEquals(Provenance.TEXT, article.provenance().get("creditText"));
  }

  @Test
  void givesTheStoryBackWhatAWireMarkedAsDateline() {
    Article article =
        marked(
            Map.of(
                NewsField.DATELINE,
                "ROME, March 2 - Imports of fat-",
                NewsField.ARTICLE_BODY,
                "rich milk fell."));
    assertEquals("Imports of fat-rich milk fell.", article.articleBody());
    Article table =
        marked(Map.of(NewsField.DATELINE, "GRADINGS -", NewsField.ARTICLE_BODY, "None today."));
    assertEquals("GRADINGS - None today.", table.articleBody());
    assertEquals(Optional.empty(), table.dateline());
  }

  @Test
  void removesADatelineThatIsInTheMarkupAndInTheText() {
    Article article =
        marked(
            Map.of(
                NewsField.DATELINE,
                "OSLO, Oct 8",
                NewsField.ARTICLE_BODY,
                "OSLO, Oct 8 - " + STORY));
    assertEquals(STORY, article.articleBody());
  }

  @Test
  void takesThePrintedDatelineWhereTheMarkupGivesOnlyTheTown() {
    Article article =
        marked(
            Map.of(
                NewsField.DATELINE,
                "Oslo",
                NewsField.ARTICLE_BODY,
                "OSLO, Oct 8 (Reuters) - " + STORY));
    assertEquals(STORY, article.articleBody());
    assertEquals(Optional.of("OSLO, Oct 8 (Reuters)"), article.dateline().map(Dateline::raw));
    assertEquals(Provenance.TEXT, article.provenance().get("dateline"));
  }

  @Test
  void findsTheDatelineAfterACaption() {
    Article article =
        marked(
            Map.of(
                NewsField.ARTICLE_BODY,
                "The mayor on the bridge. | Ann Hill\n\nMILWAUKEE – " + STORY));
    assertEquals(
        List.of("Milwaukee"), article.dateline().map(Dateline::placeNames).orElse(List.of()));
    assertEquals("The mayor on the bridge. | Ann Hill\n\n" + STORY, article.articleBody());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                | -                        | -                             | 2016-12-06T21:28
          Times of India   | -                        | -                             | 2016-12-06T21:28+05:30
          The Irish Leader | -                        | -                             | 2016-12-06T21:28+01:00
          -                | https://www.paper.ie/a   | -                             | 2016-12-06T21:28+01:00
          -                | https://paper.co.il/a    | -                             | 2016-12-06T21:28+02:00
          -                | https://www.india.com/a  | -                             | 2016-12-06T21:28+05:30
          -                | -                        | DUBLIN, Dec 6 (PA)            | 2016-12-06T21:28+01:00
          -                | -                        | MOSCOW, Dec 6 (PTI)           | 2016-12-06T21:28+05:30
          """)
  void settlesTheZoneByTheArticlesCountry(
      String publisher, String url, String dateline, String expected) {
    Map<NewsField, String> fields = new EnumMap<>(NewsField.class);
    fields.put(NewsField.DATE_PUBLISHED, "December 6, 2016 9:28 PM IST");
    Optional.ofNullable(publisher).ifPresent(p -> fields.put(NewsField.PUBLISHER, p));
    Optional.ofNullable(url).ifPresent(u -> fields.put(NewsField.URL, u));
    Optional.ofNullable(dateline).ifPresent(d -> fields.put(NewsField.DATELINE, d));
    assertEquals(Optional.of(expected), marked(fields).dateText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2026-11-24   | -                    | false
          2026-11-26   | -                    | true
          1604-12-31   | -                    | true
          1605         | -                    | false
          0001-01-01   | -                    | true
          3x/19/19     | -                    | true
          03/04/2016   | -                    | true
          2005-01-20   | BANDA ACEH, Dec. 27  | false
          2005-03-02   | BANDA ACEH, Dec. 27  | true
          March 2005   | BANDA ACEH, Dec. 27  | true
          """)
  void doubtsDatesThatCannotBe(String printed, String dateline, boolean suspect) {
    Map<NewsField, String> fields = new EnumMap<>(NewsField.class);
    fields.put(NewsField.DATE_PUBLISHED, printed);
    Optional.ofNullable(dateline).ifPresent(d -> fields.put(NewsField.DATELINE, d));
    StatedDate date = marked(fields).datePublished().orElseThrow();
    assertEquals(printed, date.raw());
    assertEquals(suspect, date.suspect());
  }

  @Test
  void takesTheDateFromTheDatelineThenFromTheFileName() {
    assertEquals(
        Optional.of(stated("1954-07-21", "21 July 1954", Provenance.TEXT, false)),
        page("War ends\n\nGENEVA, 21 July 1954 -- " + STORY).datePublished());
    assertEquals(
        Optional.of(stated("1906-04-19", "1906-04-19", Provenance.FILENAME, false)),
        enricher
            .enrich(
                new RawArticle(
                    Origin.of("text/1906-04-19 fire.txt"),
                    Layout.PAGE_TEXT,
                    Map.of(
                        NewsField.ARTICLE_BODY,
                        List.of("Fire\n\nOAKLAND, Cal., April 18 -- " + STORY))),
                "id")
            .datePublished());
    assertEquals(Optional.empty(), page("War ends\n\n" + STORY).datePublished());
  }

  @Test
  void takesAnUpdateForTheDateOfAPageWithoutAnother() {
    Article article =
        page(
            "Singer dies\n\nupdated 3:05 p.m. ET, Mon., Nov. 10, 2008\n\n"
                + STORY
                + "\n\n"
                + STORY);
    assertEquals(
        Optional.of(
            stated(
                "2008-11-10T15:05-05:00",
                "3:05 p.m. ET, Mon., Nov. 10, 2008",
                Provenance.TEXT,
                false)),
        article.datePublished());
    assertEquals(Optional.of(NewsDate.parse("2008-11-10T15:05-05:00")), article.dateModified());
  }

  @Test
  void listsAuthorsOfTheMarkup() {
    Article article =
        enricher.enrich(
            new RawArticle(
                Origin.of("a.json"),
                Layout.MARKED_UP,
                Map.of(NewsField.AUTHOR, List.of("Ingrid Solvang", "Joseph Mutua", "Reuters"))),
            "id");
    assertEquals(Optional.of("Ingrid Solvang, Joseph Mutua, Reuters"), article.byline());
    assertEquals(List.of("Ingrid Solvang", "Joseph Mutua"), article.authors());
    assertEquals(Optional.of("Reuters"), article.creditText());
  }

  @Test
  void addsTheNamesOfTheTextToThoseOfTheMarkup() {
    Mention person =
        new Mention(
            EntityType.PERSON, "Hill", "Ann Hill", Mention.Part.BODY, 0, 4, Optional.empty());
    Mention place =
        new Mention(
            EntityType.PLACE, "Utopia", "Utopia", Mention.Part.BODY, 8, 14, Optional.empty());
    var article =
        new Enricher(CLOCK, new TestRecognizer((_, _) -> List.of(person, place, place)))
            .enrich(
                new RawArticle(
                    Origin.of("a"),
                    Layout.MARKED_UP,
                    Map.of(
                        NewsField.ARTICLE_BODY,
                        List.of("Hill in Utopia"),
                        NewsField.PLACE,
                        List.of("italy", "usa", "italy"))),
                "id");
    assertEquals(List.of("Ann Hill"), article.persons());
    assertEquals(List.of("italy", "usa", "Utopia"), article.places());
    assertEquals(List.of(person, place, place), article.mentions());
    assertEquals(Provenance.TEXT, article.provenance().get("persons"));
    assertEquals(Provenance.MARKUP_AND_TEXT, article.provenance().get("places"));
  }

  @Test
  void linksPlacesByTheDatelineAndThePublisher() {
    Mention place =
        new Mention(
            EntityType.PLACE, "Moscow", "Moscow", Mention.Part.BODY, 8, 14, Optional.empty());
    Article article =
        new Enricher(CLOCK, new TestRecognizer((_, _) -> List.of(place)))
            .enrich(
                new RawArticle(
                    Origin.of("a"),
                    Layout.MARKED_UP,
                    Map.of(
                        NewsField.DATELINE,
                        List.of("MOSCOW, Idaho"),
                        NewsField.ARTICLE_BODY,
                        List.of("Snow in Moscow"))),
                "id");
    assertEquals(List.of("Moscow, Idaho"), article.places());
    assertEquals(
        Optional.of("US"),
        article.mentions().getFirst().location().flatMap(Mention.Location::country));
  }

  @Test
  void looksForNamesOnlyInLanguagesThatTheRecognizerReads() {
    Mention place =
        new Mention(EntityType.PLACE, "Rom", "Rom", Mention.Part.BODY, 0, 3, Optional.empty());
    var article =
        new Enricher(CLOCK, new TestRecognizer((_, _) -> List.of(place)))
            .enrich(
                new RawArticle(
                    Origin.of("a"),
                    Layout.MARKED_UP,
                    Map.of(
                        NewsField.ARTICLE_BODY,
                        List.of("Rom wartet"),
                        NewsField.IN_LANGUAGE,
                        List.of("de"),
                        NewsField.PLACE,
                        List.of("Italien"))),
                "id");
    assertEquals(List.of("Italien"), article.places());
    assertEquals(List.of(), article.mentions());
  }

  @Test
  void saysNothingWhereTheSourceSaysNothing() {
    Article article = marked(Map.of());
    assertEquals(Map.of(), article.provenance());
    assertEquals("", article.headline() + article.articleBody());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "A ",
        "1",
        "1 ",
        "(",
        "[",
        ")",
        " ",
        "\n",
        "a\n",
        "x\n\n",
        "-",
        "- ",
        "\"",
        "“a ",
        "By ",
        "By A | ",
        "Jane Doe\n",
        "Dec 6, ",
        "WASHINGTON, ",
        "WASHINGTON/",
        "Read more\n",
        "Also Read: x\n\n",
        "Correction: a\n\n",
        "Published: 2016\n",
        "12:30 ",
        "Facebook | ",
        "AP ",
        "MCA",
        "É",
        "\u0301",
        "\ud83d",
        "___\n\n",
        "Tags: a\n"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void takesLinearTimeForAMegabyteOfAnything(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    Map<NewsField, List<String>> all = new EnumMap<>(NewsField.class);
    for (NewsField field : NewsField.values()) {
      all.put(field, List.of(text.substring(0, 50_000)));
    }
    all.put(NewsField.ARTICLE_BODY, List.of(text));
    enricher.enrich(new RawArticle(Origin.of("a"), Layout.MARKED_UP, all), "id");
    page(text);
  }

  @Test
  void neverThrowsAndNeverLosesWords() {
    List<String> pieces =
        List.of(
            "WASHINGTON",
            "Moscow",
            ", ",
            "Dec 6",
            " ",
            "(AP)",
            " - ",
            "—",
            ":",
            "\n",
            "\n\n",
            "By ",
            "Jane Doe",
            " and ",
            "the river ",
            "Published: ",
            "2016-12-06",
            "12:30 PM",
            "IST",
            "/",
            "(",
            ")",
            "[",
            "Reuters",
            "St. ",
            "N.Y.",
            "\"",
            "“",
            "”",
            "Correction: ",
            "Read more",
            "Advertisement",
            "Tags: ",
            "5",
            "'",
            "|",
            "é",
            "\u0301",
            "\ud83d",
            "İİ",
            "ẞ",
            "Mc",
            "NO CITY",
            "NO DATE",
            "on 6 May 2019",
            "\t",
            "\u00a0",
            "..");
    Random random = new Random(20161206);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder("Headline of the page\n\n");
      for (int n = random.nextInt(25); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertEveryWordIsKept(text.toString());
    }
  }

  private void assertEveryWordIsKept(String text) {
    Article article = page(text);
    String kept = (article + " published tags correction by").toLowerCase(Locale.ROOT);
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
      assertTrue(kept.contains(word), () -> "lost '" + word + "' of: " + text + "\n" + article);
    }
  }

  private Article page(String text) {
    return enricher.enrich(
        new RawArticle(
            Origin.of("a.txt"), Layout.PAGE_TEXT, Map.of(NewsField.ARTICLE_BODY, List.of(text))),
        "id");
  }

  private Article marked(Map<NewsField, String> fields) {
    Map<NewsField, List<String>> lists = new EnumMap<>(NewsField.class);
    fields.forEach((field, value) -> lists.put(field, List.of(value)));
    return enricher.enrich(new RawArticle(Origin.of("a.sgm"), Layout.MARKED_UP, lists), "id");
  }

  private static StatedDate stated(String iso, String raw, Provenance source, boolean suspect) {
    return new StatedDate(Optional.of(NewsDate.parse(iso)), raw, source, suspect);
  }
}
