package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.schema.Article;
import org.pressmark.searcher.web.OpenRoom;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MapPageTest {
  private static final String BARS = "svg[data-brush] a";

  private final DatedNews news = DatedNews.random(400);
  private OpenRoom room;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    room = OpenRoom.of(directory, news.articles());
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  private ReadPage page(String address) throws Exception {
    return ReadPage.of(room, address);
  }

  private long articlesAbout(String word, String place) {
    return news.count(word, article -> article.places().contains(place));
  }

  // ---- places

  @Test
  void saysHowManyArticlesAreOnTheMap() throws Exception {
    long mapped = news.count("oil", article -> !article.mentions().isEmpty());
    long all = news.count("oil", _ -> true);
    assertEquals(
        "%d of %d articles mention a place on the map. %d articles mention none."
            .formatted(mapped, all, all - mapped),
        page("/map?query=oil").first(".map-head p").text());
  }

  @Test
  void listsThePlacesWithTheirArticles() throws Exception {
    ReadPage page = page("/map?query=oil&zoom=0");
    for (Element item : page.html().select(".map-places li")) {
      String place = item.expectFirst("a").text();
      long expected = articlesAbout("oil", place);
      assertEquals(expected, ReadPage.number(item.expectFirst(".number").text()), place);
      assertEquals(expected, page.follow(item.expectFirst("a")).total(), place);
    }
    assertEquals(3, page.html().select(".map-places li").size());
  }

  @Test
  void aCircleOfOnePlaceLeadsToItsArticlesAndOneOfSeveralCloser() throws Exception {
    ReadPage world = page("/map?query=oil&zoom=0");
    Element wellington = world.first("svg[data-map] a:has(title:contains(Wellington))");
    assertEquals(
        "Wellington, New Zealand: %d articles".formatted(articlesAbout("oil", "Wellington")),
        wellington.expectFirst("title").text());
    assertEquals(articlesAbout("oil", "Wellington"), world.follow(wellington).total());
    ReadPage closer = world.follow("svg[data-map] a.several");
    assertEquals(2, closer.html().select("svg[data-map] a:not(.several)").size());
    assertTrue(
        closer.texts(".notes li").contains("1 more place lies outside this part of the map."));
  }

  @Test
  void areasAreDrawnApartFromCities() throws Exception {
    ReadPage page = page("/map?query=oil");
    assertEquals(0, page.html().select("svg[data-map] a.area").size());
    ReadPage areas = page.follow(".map-head a[href*=layer=areas]");
    assertEquals(
        List.of("Syria: %d articles".formatted(articlesAbout("oil", "Syria"))),
        areas.texts("svg[data-map] a.area title"));
  }

  @Test
  void canBeLookedAtMoreCloselyAndMoved() throws Exception {
    ReadPage world = page("/map?query=oil&zoom=0");
    assertEquals(1, world.html().select(".map-controls a[href]").size());
    ReadPage closer = world.follow("[data-go=in]");
    assertEquals("900.000 567.000 1800.000 1134.000", viewBox(closer));
    assertEquals("1800.000 567.000 1800.000 1134.000", viewBox(closer.follow("[data-go=east]")));
    assertEquals("0.000 0.000 3600.000 2268.000", viewBox(closer.follow("[data-go=world]")));
  }

  private static String viewBox(ReadPage page) {
    return page.first("svg[data-map] > svg").attr("viewBox");
  }

  @ParameterizedTest
  @CsvSource({
    "zoom=7, zoom is 0 to 6",
    "zoom=-1, zoom is 0 to 6",
    "zoom=1.5, zoom is a whole number",
    "lat=90.1, lat is -90 to 90",
    "lon=-181, lon is -180 to 180",
    "lat=NaN, lat is -90 to 90",
    "zoom=x, zoom is a number",
    "layer=x, no layer 'x'"
  })
  void saysWhichParameterIsOutOfRange(String parameter, String complaint) throws Exception {
    ReadPage page = page("/map?" + parameter);
    assertEquals(400, page.status());
    assertTrue(page.first("main").text().contains(complaint), page.first("main").text());
  }

  @Test
  void itsOutlinesAreKeptByTheBrowser() throws Exception {
    String outlines = page("/map").first("use.land").attr("href");
    HttpResponse<String> picture = room.get(outlines.substring(0, outlines.indexOf('#')));
    assertEquals(200, picture.statusCode());
    assertEquals("image/svg+xml", picture.headers().firstValue("Content-Type").orElse(""));
    assertTrue(picture.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    assertTrue(picture.body().contains("id=\"land\""));
  }

  @Test
  void saysThatThereIsNothing() throws Exception {
    ReadPage page = page("/map?query=nonesuch");
    assertEquals("No article matches.", page.first(".map-head p").text());
    assertEquals(0, page.html().select("svg[data-map] a").size());
  }

  // ---- the strip

  @Test
  void barsHaveWhatCountingOneByOneGives() throws Exception {
    ReadPage page = page("/map?query=oil&from=1987-03&to=1987-04");
    assertEquals("Articles by day", page.first(".strip-caption strong").text());
    long shown = 0;
    for (Element bar : page.html().select(BARS)) {
      LocalDate day = LocalDate.parse(bar.attr("href").replaceAll(".*from=([-0-9]+).*", "$1"));
      long count = news.count("oil", article -> isOn(article, day));
      assertEquals(count, ReadPage.number(bar.text().substring(bar.text().indexOf(": "))));
      shown += count;
    }
    long all =
        news.count(
            "oil",
            article ->
                DatedNews.isWithin(article, LocalDate.of(1987, 3, 1), LocalDate.of(1987, 4, 30)));
    assertEquals(
        "%d %s dated too coarsely to be shown by day"
            .formatted(all - shown, all - shown == 1 ? "article" : "articles"),
        page.texts(".strip-caption span").get(1));
  }

  private static boolean isOn(Article article, LocalDate day) {
    return article
        .date()
        .filter(date -> date.knowsDay() && date.firstDay().equals(day))
        .isPresent();
  }

  @Test
  void itsTableHasTheSameFiguresAndThoseWithoutArticles() throws Exception {
    ReadPage page = page("/map?query=oil");
    List<String> table =
        page.html().select(".strip-table tbody tr").stream()
            .map(row -> row.expectFirst("th").text() + ": " + row.expectFirst("td").text())
            .filter(row -> !row.endsWith(": 0"))
            .toList();
    assertEquals(
        table, page.texts(BARS).stream().map(t -> t.replaceAll(" articles?$", "")).toList());
  }

  @Test
  void barsAndUndatedLeadToTheArticlesTheyCount() throws Exception {
    ReadPage page = page("/map?query=oil+OR+wheat");
    for (Element bar : page.html().select(BARS)) {
      assertEquals(
          ReadPage.number(bar.text().substring(bar.text().indexOf(": "))),
          articles(page.follow(bar)),
          bar::outerHtml);
    }
    Element undated = page.first(".strip-caption > a");
    assertEquals(ReadPage.number(undated.text()), articles(page.follow(undated)));
  }

  private static long articles(ReadPage page) {
    return ReadPage.number(page.first(".map-head p").text().replaceAll(".* of ", ""));
  }

  @Test
  void leadsFromAQueryOfAnotherSyntaxToItsUndatedArticles() throws Exception {
    ReadPage page = page("/map?query=BODY(oil)+OR+BODY(wheat)&syntax=nexis");
    Element undated = page.first(".strip-caption > a");
    assertEquals(ReadPage.number(undated.text()), articles(page.follow(undated)));
  }

  @Test
  void leadsToMoreTime() throws Exception {
    ReadPage page = page("/map?query=oil&from=1987-03-09&to=1987-03-15");
    assertEquals(List.of("March 1987", "All dates"), page.texts(".strip-wider a"));
    ReadPage month = page.follow(".strip-wider a");
    assertEquals(List.of("1987", "All dates"), month.texts(".strip-wider a"));
    assertEquals(List.of(), page("/map?query=oil").texts(".strip-wider a"));
  }

  @Test
  void neverHasTooManyBars(@TempDir Path directory) throws Exception {
    List<LocalDate> far =
        List.of(LocalDate.of(1, 1, 1), LocalDate.of(1987, 3, 9), LocalDate.of(9999, 12, 31));
    try (OpenRoom large = OpenRoom.of(directory, DatedNews.of(far).articles())) {
      ReadPage page = ReadPage.of(large, "/map?query=oil");
      assertEquals(
          List.of("AD 1–AD 99: 1 article", "1900–1999: 1 article", "9900–9999: 1 article"),
          page.texts(BARS));
      assertEquals(100, page.html().select(".strip-table tbody tr").size());
    }
  }

  @Test
  void oneFalseDateDoesNotHideTheOthers(@TempDir Path directory) throws Exception {
    var days = new ArrayList<LocalDate>(List.of(LocalDate.of(1, 1, 1)));
    IntStream.range(0, 60).mapToObj(LocalDate.of(1987, 1, 1)::plusDays).forEach(days::add);
    try (OpenRoom large = OpenRoom.of(directory, DatedNews.of(days).articles())) {
      ReadPage page = ReadPage.of(large, "/map?query=oil");
      assertEquals("Articles by day", page.first(".strip-caption strong").text());
      assertEquals(60, page.html().select(BARS).size());
      Element before = page.first(".strip-caption > a");
      assertEquals("1 article before 1987", before.text());
      assertEquals(1, articles(page.follow(before)));
      ReadPage timeline = ReadPage.of(large, "/timeline?query=oil&interval=year");
      assertEquals(1, timeline.html().select("svg[data-points] a").size());
      assertEquals(List.of("AD 1", "1987"), timeline.texts(".figures tbody th"));
      assertTrue(timeline.first(".notes").text().contains("1 article is dated so far"));
    }
  }

  @Test
  void undatedArticlesAreALink(@TempDir Path directory) throws Exception {
    try (OpenRoom undated = OpenRoom.of(directory, DatedNews.undated(3).articles())) {
      ReadPage page = ReadPage.of(undated, "/map?query=oil");
      assertEquals("none of them dated", page.first(".strip-caption > a").text());
      assertEquals(3, articles(page.follow(".strip-caption > a")));
      assertEquals(0, page.html().select(BARS).size());
    }
  }
}
