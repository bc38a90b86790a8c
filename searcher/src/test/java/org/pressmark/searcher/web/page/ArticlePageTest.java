package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.store.FSDirectory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.DateMention;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.Quotation;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.searcher.search.TestArchive;
import org.pressmark.searcher.web.OpenRoom;

final class ArticlePageTest extends ReadingTest {
  private static final String EVIL =
      "<script>alert(1)</script>\"'&amp;<img src=x onerror=alert(1)>";

  private static final Article PEACE =
      new ArticleBuilder(
              "peace", new Origin("wire/1987.tar", Optional.of("a/b.xml"), Optional.of("12:5")))
          .headline("Lavrov offers a truce")
          .alternativeHeadline("A truce, at last")
          .byline("Jane Doe and John Roe Jr.")
          .authors(List.of("Jane Doe", "John Roe Jr."))
          .dateline(
              new Dateline(
                  "GENEVA (AFP)",
                  List.of(new Dateline.Place("Geneva", Optional.empty())),
                  Optional.empty(),
                  Optional.of("AFP")))
          .creditText("Agence France-Presse")
          .publisher("The Harbour Gazette")
          .articleSection("World")
          .printPage("A1")
          .printEdition("Late")
          .url("https://harbour.example/truce?a=1&b=2")
          .keywords(List.of("diplomacy"))
          .inLanguage("en")
          .correction("An earlier version named another town.")
          .datePublished(
              new StatedDate(
                  Optional.of(NewsDate.parse("2016-12-06T21:28+05:30")),
                  "December 6, 2016 9:28 PM IST",
                  Provenance.JSON_LD,
                  false))
          .from(Provenance.JSON_LD, "headline")
          .from(Provenance.TEXT, "dateline")
          .articleBody(
              "Sergei Lavrov offered a truce.\n\n\"A truce is near,\" Lavrov said on Monday in Geneva.")
          .persons(List.of("Sergei Lavrov"))
          .places(List.of("Geneva"))
          .mentions(
              List.of(
                  person("Sergei Lavrov", 0, 13),
                  person("Lavrov", 51, 57),
                  new Mention(
                      EntityType.PLACE,
                      "Geneva",
                      "Geneva",
                      Mention.Part.BODY,
                      76,
                      82,
                      Optional.empty()),
                  person("Nobody", 5, 9_000),
                  new Mention(
                      EntityType.PERSON,
                      "truce",
                      "Uncounted",
                      Mention.Part.BODY,
                      24,
                      29,
                      Optional.empty())))
          .quotations(
              List.of(new Quotation("A truce is near,", Optional.of("Sergei Lavrov"), 33, 49)))
          .datesMentioned(
              List.of(
                  new DateMention(
                      "Monday", 66, 72, LocalDate.of(2016, 12, 5), LocalDate.of(2016, 12, 5))))
          .build();

  private static Mention person(String text, int start, int end) {
    return new Mention(
        EntityType.PERSON, text, "Sergei Lavrov", Mention.Part.BODY, start, end, Optional.empty());
  }

  private static final Article HOSTILE =
      new ArticleBuilder("hostile", Origin.of(EVIL))
          .headline(EVIL)
          .alternativeHeadline(EVIL)
          .byline(EVIL)
          .authors(List.of(EVIL))
          .dateline(
              new Dateline(
                  EVIL,
                  List.of(new Dateline.Place(EVIL, Optional.of(EVIL))),
                  Optional.empty(),
                  Optional.of(EVIL)))
          .creditText(EVIL)
          .publisher(EVIL)
          .articleSection(EVIL)
          .printPage(EVIL)
          .printEdition(EVIL)
          .url("javascript:alert(1)//" + EVIL)
          .keywords(List.of(EVIL))
          .inLanguage("\"><script>")
          .correction(EVIL)
          .datePublished(new StatedDate(Optional.empty(), EVIL, Provenance.TEXT, true))
          .articleBody(EVIL + "\n\nעברית " + EVIL)
          .persons(List.of(EVIL))
          .places(List.of(EVIL))
          .organizations(List.of(EVIL))
          .mentions(
              List.of(
                  new Mention(
                      EntityType.PERSON,
                      EVIL,
                      EVIL,
                      Mention.Part.BODY,
                      0,
                      EVIL.length(),
                      Optional.empty())))
          .quotations(List.of(new Quotation(EVIL, Optional.of(EVIL), 0, 9)))
          .build();

  @BeforeAll
  void openRoom(@TempDir Path directory) throws Exception {
    TestArchive.write(
        FSDirectory.open(directory),
        writer -> {
          writer.addDocument(ArticleDocument.of(PEACE, 1));
          writer.addDocument(ArticleDocument.of(HOSTILE, 2));
          writer.addDocument(ArticleDocument.of(withheld(), 3));
          writer.addDocument(ArticleDocument.of(hebrew(), 4));
          writer.addDocument(ArticleDocument.of(huge(), 5));
          writer.addDocument(
              ArticleDocument.of(new ArticleBuilder("bare", Origin.of("bare.txt")).build(), 6));
          for (int i = 0; i < 60; i++) {
            writer.addDocument(copy(i));
          }
        });
    open(OpenRoom.of(OpenRoom.settings(directory)));
  }

  private static Article withheld() {
    return new ArticleBuilder("withheld", Origin.of("w.txt"))
        .headline("Not for print")
        .status(Status.EMBARGOED)
        .embargoedUntil(NewsDate.parse("2017-01-02"))
        .articleBody("Under embargo.")
        .build();
  }

  private static Article hebrew() {
    return new ArticleBuilder("hebrew", Origin.of("h.txt"))
        .headline("שלום")
        .inLanguage("he")
        .articleBody("שלום עולם")
        .build();
  }

  private static Article huge() {
    return new ArticleBuilder("huge", Origin.of("huge.txt"))
        .headline("Long")
        .articleBody("many words follow here.\n\n".repeat(40_000))
        .build();
  }

  private static Document copy(int number) {
    Article article =
        new ArticleBuilder("copy" + number, Origin.of("copy.txt"))
            .headline("Ferry sinks " + number)
            .publisher("Paper " + number)
            .articleBody("The ferry sank off the cape with %d on board.".formatted(number % 2))
            .build();
    Document document = ArticleDocument.of(article, 7);
    document.removeFields(Fields.STORY);
    document.add(new NumericDocValuesField(Fields.STORY, 4_711));
    return document;
  }

  @Test
  void showsTheTextToTheLetter() throws Exception {
    for (Article article : List.of(PEACE, HOSTILE, hebrew(), huge())) {
      assertEquals(
          article.articleBody(),
          text(page("/article/" + article.id() + "?query=truce+OR+alert+OR+many"), "#body"));
    }
  }

  @Test
  void marksWhatSatisfiedTheQueryAndLinksTheMarks() throws Exception {
    var page = page("/article/peace?query=truce");
    assertEquals(List.of("truce", "truce", "truce", "truce"), page.select("mark").eachText());
    assertEquals(List.of("hit-1", "hit-2", "hit-3", "hit-4"), page.select("mark").eachAttr("id"));
    assertEquals(
        List.of("#hit-1", "#hit-2", "#hit-3", "#hit-4"), page.select(".walk a").eachAttr("href"));
    assertEquals("4 matches", page.select(".walk .at").text());
  }

  @Test
  void marksInsideNames() throws Exception {
    var page = page("/article/peace?query=%22lavrov+offered%22");
    assertEquals(
        "<a class=\"named person\" href=\"/person?name=Sergei+Lavrov\">Sergei <mark id=\"hit-1\">Lavrov</mark></a><mark> offered</mark> a truce.",
        page.select("#p1").html());
  }

  @Test
  void linksNamesThatHavePages() throws Exception {
    assertEquals(
        List.of("Sergei Lavrov", "Lavrov", "Geneva"),
        page("/article/peace").select("#body a").eachText());
    assertEquals(List.of("-1"), page("/article/peace").select("#body a").eachAttr("tabindex"));
  }

  @Test
  void goesBackToTheList() throws Exception {
    assertEquals(
        "/?query=truce&place=Geneva&sort=oldest",
        page("/article/peace?query=truce&place=Geneva&sort=oldest").select(".back a").attr("href"));
  }

  @Test
  void saysWhereFieldsComeFrom() throws Exception {
    List<String> facts =
        page("/article/peace").select(".facts > div").stream().map(Element::text).toList();
    assertEquals(
        List.of(
            "Published 6 December 2016, 21:28 +05:30 from the page’s JSON-LD; known to the minute; printed “December 6, 2016 9:28 PM IST”",
            "Byline Jane Doe John Roe Jr.",
            "Dateline GENEVA (AFP) from the text",
            "Filed from Geneva",
            "Agency Agence France-Presse",
            "Publisher The Harbour Gazette",
            "Section World",
            "Page A1",
            "Edition Late",
            "Keywords diplomacy",
            "Language English",
            "Length 15 words",
            "In the archive wire/1987.tar › a/b.xml, at 12:5",
            "On the web https://harbour.example/truce?a=1&b=2",
            "Identifier peace"),
        facts);
    Element web = page("/article/peace").select(".facts a[rel]").getFirst();
    assertEquals("noreferrer noopener", web.attr("rel"));
    assertEquals("https://harbour.example/truce?a=1&b=2", web.attr("href"));
  }

  @Test
  void showsWhoSaysWhatAndOfWhichDays() throws Exception {
    var page = page("/article/peace");
    assertEquals("A truce is near,", page.select(".said blockquote").text());
    assertEquals("Sergei Lavrov", page.select(".said li p a").getFirst().text());
    assertEquals("#p2", page.select(".said .where").attr("href"));
    assertEquals("/?query=about:2016-12-05", page.select(".days dd a").attr("href"));
  }

  @Test
  void isHarmlessWhateverTheArticleHolds() throws Exception {
    var page = page("/article/hostile?query=alert&publisher=" + "%3Cscript%3E");
    assertEquals(2, page.select("script").size());
    assertTrue(
        page.select("script").eachAttr("src").stream().allMatch(src -> src.startsWith("/assets/")));
    assertEquals(0, page.select("#main img, #main [onerror], #main script").size());
    assertEquals(0, page.select("[style], [onclick]").size());
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.select(".facts").text().contains("javascript:alert(1)//"));
    assertEquals(EVIL, page.select("h1").text());
  }

  @Test
  void tellsDoubtsAndCorrectionsFirst() throws Exception {
    assertEquals(
        "Correction. An earlier version named another town.",
        page("/article/peace").select(".notice").text());
    assertEquals(
        List.of(
            "Not for use. Embargoed: the source asks that this article not be used yet. Until 2 January 2017."),
        page("/article/withheld").select(".notice").eachText());
    assertTrue(
        page("/article/hostile")
            .select(".notice.doubt")
            .text()
            .startsWith("Date in doubt. The source says “<script>"));
    assertEquals(
        "No match. This article does not match the query and filters, so nothing is marked in it.",
        page("/article/hebrew?query=ferry").select(".notice").text());
  }

  @Test
  void knowsTheDirectionOfItsText() throws Exception {
    Element body = page("/article/hebrew").select("#body").getFirst();
    assertEquals("he", body.attr("lang"));
    assertEquals("rtl", body.attr("dir"));
  }

  @Test
  void saysThatAnArticleHasNothing() throws Exception {
    var page = page("/article/bare");
    assertEquals("[no headline]", page.select("h1").text());
    assertEquals("undated", page.select(".when").text());
    assertTrue(page.text().contains("The source gives this article no text."));
  }

  @Test
  void listsCopiesToABound() throws Exception {
    var page = page("/article/copy0");
    assertEquals("The same story elsewhere (59)", page.select("#copies").text());
    assertEquals(40, page.select(".copies li").size());
    assertTrue(page.select(".copies li").getFirst().text().contains("nearly the same words"));
    assertTrue(page.select(".copies").text().contains("and 19 later ones"));
    assertEquals(0, page.select(".similar li").size());
  }

  @Test
  void citesAsTheExportDoes() throws Exception {
    var page = page("/article/peace");
    assertEquals(
        "Jane Doe and John Roe Jr., “Lavrov offers a truce”, The Harbour Gazette, 6 December 2016, ed. Late, p. A1, https://harbour.example/truce?a=1&b=2",
        page.select("#cite-plain").text());
    assertTrue(
        text(page, "#cite-bibtex")
            .startsWith("@article{pmpeace,\n  title = {{Lavrov offers a truce}},"));
    assertTrue(text(page, "#cite-ris").startsWith("TY  - NEWS\nID  - peace\n"));
    assertEquals(
        "/api/v1/export?query=id:%22peace%22&format=ris",
        page.select("a[download=peace.ris]").attr("href"));
    for (String format : List.of("bibtex", "ris")) {
      String exported =
          room()
              .get("/api/v1/export?query=id:%22peace%22&format=" + format)
              .body()
              .replace("\r\n", "\n");
      assertTrue(exported.contains(text(page, "#cite-" + format)), exported);
    }
    assertEquals(
        "/api/v1/export?query=id:%22withheld%22+status:embargoed&format=bibtex",
        page("/article/withheld").select("a[download=withheld.bib]").attr("href"));
  }

  @Test
  void offersASearchWhereThereIsNoArticle() throws Exception {
    var page = page("/article/nothing", 404);
    assertTrue(page.text().contains("there is no article nothing"));
    assertEquals(1, page.select("form[role=search]").size());
  }

  @Test
  void refusesAQueryThatIsNone() throws Exception {
    assertTrue(page("/article/peace?query=headlin:x", 400).text().contains("headlin"));
  }

  @Test
  @Timeout(20)
  void linksNotEveryOneOfManyMarks() throws Exception {
    var page = page("/article/huge?query=words");
    assertEquals("40000 matches", page.select(".walk .at").text());
    assertEquals(60, page.select(".walk a").size());
    assertFalse(page.select("#hit-40000").isEmpty());
  }
}
