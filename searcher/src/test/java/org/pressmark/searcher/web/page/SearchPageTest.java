package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;
import org.pressmark.searcher.web.OpenRoom;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchPageTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  private OpenRoom room;
  private Browsing browsing;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    room = OpenRoom.of(directory, articles());
    browsing = new Browsing(room);
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  private static List<Article> articles() {
    var articles = new ArrayList<Article>();
    IntStream.range(0, 60).mapToObj(SearchPageTest::dispatch).forEach(articles::add);
    articles.add(hostile());
    articles.add(
        new ArticleBuilder("hebrew", Origin.of("he.txt"))
            .headline("הבחירות נדחו")
            .articleBody("הבחירות נדחו בשבוע, אמר הדובר.")
            .inLanguage("he")
            .build());
    return articles;
  }

  /// Every third article is of Ankara, every second names Ada Vale.
  private static Article dispatch(int i) {
    return new ArticleBuilder("d%02d".formatted(i), Origin.of("d.txt"))
        .headline("Dispatch number " + i)
        .articleBody("The harvest was counted again, dispatch %d says.".formatted(i))
        .datePublished(
            new StatedDate(
                Optional.of(NewsDate.ofDay(LocalDate.of(1987, 1 + i % 12, 1 + i % 28))),
                "as printed",
                Provenance.MARKUP,
                false))
        .persons(i % 2 == 0 ? List.of("Ada Vale", "Person " + i) : List.of("Person " + i))
        .places(i % 3 == 0 ? List.of("Ankara") : List.of("Lima"))
        .publisher("Paper " + i % 4)
        .inLanguage("en")
        .build();
  }

  private static Article hostile() {
    return new ArticleBuilder("hostile", Origin.of("h.txt"))
        .headline(HOSTILE)
        .articleBody("Poison was found. " + HOSTILE)
        .byline(HOSTILE)
        .authors(List.of(HOSTILE))
        .dateline(
            new Dateline(
                HOSTILE,
                List.of(new Dateline.Place(HOSTILE, Optional.empty())),
                Optional.empty(),
                Optional.empty()))
        .creditText(HOSTILE)
        .publisher(HOSTILE)
        .articleSection(HOSTILE)
        .keywords(List.of(HOSTILE))
        .inLanguage("\"><script>")
        .persons(List.of(HOSTILE))
        .places(List.of(HOSTILE))
        .organizations(List.of(HOSTILE))
        .datePublished(new StatedDate(Optional.empty(), HOSTILE, Provenance.TEXT, true))
        .build();
  }

  @Test
  void saysHowItReadTheQueryAndHowManyArticlesAnswer() throws Exception {
    Document page = browsing.page("/?query=harvest+dispatch+OR+counted");
    assertEquals("(harvest AND dispatch) OR counted", page.select(".reading code").text());
    assertEquals(1, page.select(".notes li").size());
    assertEquals(browsing.apiTotal("/?query=harvest+dispatch+OR+counted"), Browsing.total(page));
  }

  @Test
  void facetsNarrowAndWidenAsTheySay() throws Exception {
    String address = "/?query=harvest";
    Document all = browsing.page(address);
    Element vale = Browsing.link(all, ".values a.value", "Ada Vale");
    assertEquals("30", all.select(".values li:contains(Ada Vale) .count").text());

    Document narrowed = browsing.page(Browsing.href(vale));
    assertEquals("30 articles", Browsing.total(narrowed));
    assertEquals(browsing.apiTotal(Browsing.href(vale)), Browsing.total(narrowed));
    assertEquals(List.of("Take away Person Ada Vale ×"), narrowed.select(".chip").eachText());

    Element another = Browsing.link(narrowed, ".values a.value", "Person 1");
    assertEquals("31 articles", Browsing.total(browsing.page(Browsing.href(another))));

    Element chosen = narrowed.expectFirst(".values .chosen a.value");
    assertEquals("/?query=harvest", Browsing.href(chosen));
    assertEquals("/?query=harvest", Browsing.href(narrowed.expectFirst(".chip")));
  }

  @Test
  void excludesValues() throws Exception {
    Document all = browsing.page("/?query=harvest");
    Element not = Browsing.link(all, ".values a.not", "not Ada Vale");
    Document without = browsing.page(Browsing.href(not));
    assertEquals("30 articles", Browsing.total(without));
    assertEquals(browsing.apiTotal(Browsing.href(not)), Browsing.total(without));
    assertEquals(List.of("Take away not Person Ada Vale ×"), without.select(".chip").eachText());
    assertEquals("/?query=harvest", Browsing.href(without.expectFirst(".chip")));
  }

  @Test
  void everyHitIsReachedByFollowingNext() throws Exception {
    for (String parameters :
        List.of("query=harvest&group=off", "query=*&sort=oldest", "person=Ada+Vale")) {
      var ids = new ArrayList<String>();
      String address = "/?" + parameters + "&n=10";
      while (!address.isEmpty()) {
        Document page = browsing.page(address);
        for (Element hit : page.select(".hit a.open")) {
          ids.add(Browsing.href(hit).replaceAll("^/article/|\\?.*$", ""));
        }
        Element next = page.selectFirst(".paging a[rel=next]");
        address = next == null ? "" : Browsing.href(next);
      }
      String grouping = parameters.contains("group") ? "" : "&group=near";
      assertEquals(browsing.apiIds(parameters + grouping + "&n=7"), ids, parameters);
      assertFalse(ids.isEmpty());
    }
  }

  @Test
  void pointsAtTheFaultOfAQuery() throws Exception {
    Document page = browsing.page("/?query=headlin:harvest&person=Ada+Vale", 400);
    assertEquals("headlin", page.select(".problem mark").text());
    assertEquals("headlin:harvest", page.select("#query").attr("value"));
    assertEquals(
        "/?person=Ada+Vale&query=headline:harvest", Browsing.href(page.expectFirst(".problem a")));
    assertEquals("/?query=headlin:harvest", Browsing.href(page.expectFirst(".chip")));
  }

  @Test
  void leadsFromABadCursorToTheFirstPage() throws Exception {
    Document page = browsing.page("/?query=harvest&cursor=xyz", 400);
    assertEquals("/?query=harvest", Browsing.href(page.expectFirst(".problem a")));
  }

  @Test
  void saysWhichPartFindsNothing() throws Exception {
    Document page = browsing.page("/?query=harvesst+counted&person=Nobody&from=1987&to=1987");
    assertEquals("0 articles", Browsing.total(page));
    assertEquals(
        List.of(
            "harvesst in no article nothing",
            "counted in 60 articles nothing",
            "Person: Nobody in no article nothing",
            "From: 1987 in 60 articles nothing",
            "To: 1987 in 60 articles nothing",
            "Dates: all of them nothing"),
        page.select(".nothing tbody tr").eachText());
    Document spelled = browsing.page("/?query=harvesst+counted");
    Element correction = spelled.expectFirst(".nothing li a");
    assertEquals("harvest counted", correction.text());
    assertEquals("60 articles", Browsing.total(browsing.page(Browsing.href(correction))));
    Element without = spelled.expectFirst(".nothing td a");
    assertEquals("60 articles", without.text());
    assertEquals("60 articles", Browsing.total(browsing.page(Browsing.href(without))));
  }

  @Test
  void makesAddressesWorthKeeping() throws Exception {
    assertEquals("/?query=harvest", elsewhere("/?q=harvest&from=&to="));
    assertEquals("/", elsewhere("/?query="));
    assertEquals("/facet/person?query=harvest", elsewhere("/facet/person?query=harvest&contains="));
  }

  private String elsewhere(String address) throws Exception {
    HttpResponse<String> response = room.get(address);
    assertEquals(303, response.statusCode());
    return response.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void showsWhatTheArchiveHasBeforeAnythingIsAsked() throws Exception {
    Document page = browsing.page("/");
    assertTrue(Browsing.total(page).startsWith("62 articles"), Browsing.total(page));
    assertTrue(Browsing.total(page).contains("1 January 1987 to"), Browsing.total(page));
    assertFalse(page.select(".examples li").isEmpty());
    for (Element example : page.select(".examples li")) {
      String found = example.select(".count").text();
      assertEquals(found, Browsing.total(browsing.page(Browsing.href(example.expectFirst("a")))));
    }
  }

  @Test
  void listsEveryValueOfAFacet() throws Exception {
    Document all = browsing.page("/facet/person?query=harvest");
    assertEquals(61, all.select(".values li").size());
    assertEquals("61 values in 60 articles · the articles", all.select(".counted").text());
    Document some = browsing.page("/facet/person?query=harvest&contains=vale");
    assertEquals(List.of("Ada Vale"), some.select("a.value").eachText());
    assertEquals("/?query=harvest&person=Ada+Vale", Browsing.href(some.expectFirst("a.value")));
    browsing.page("/facet/publisher?sort=significance&query=ankara");
    browsing.page("/facet/nothing", 404);
  }

  @Test
  void showsHostileTextAsText() throws Exception {
    for (String address :
        List.of("/?query=poison", "/", "/facet/person", "/?query=*&person=%3Cscript%3E%22'%3E")) {
      Document page = browsing.page(address);
      assertEquals(List.of(), page.select("img").eachAttr("src"), address);
    }
    Element hit = browsing.page("/?query=poison").expectFirst(".hit");
    assertEquals(HOSTILE, hit.select("h3").text());
    assertTrue(hit.select(".about").text().contains(HOSTILE), hit.text());
    browsing.page("/?query=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&from=%3Cb%3E", 400);
  }

  @Test
  void textHasItsLanguageAndDirection() throws Exception {
    Element hit = browsing.page("/?query=language:he").expectFirst(".hit");
    assertEquals("he", hit.expectFirst("h3").attr("lang"));
    assertEquals("rtl", hit.expectFirst("h3").attr("dir"));
    assertEquals("rtl", hit.expectFirst(".passage").attr("dir"));
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    for (String address : List.of("/?query=harvest&person=Ada+Vale&n=10", "/?query=poison", "/")) {
      for (Element link : browsing.page(address).select("main a[href]")) {
        HttpResponse<String> response = room.get(Browsing.href(link));
        assertEquals(200, response.statusCode(), Browsing.href(link));
      }
    }
  }

  @Test
  void isSmall() throws Exception {
    String body = room.get("/?query=*&n=20&exclude=person=Nobody&from=1900&sort=newest").body();
    int bytes = body.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 100_000, bytes + " bytes");
  }
}
