package org.pressmark.searcher.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.searcher.web.OpenRoom;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TimelinePageTest {
  private static final String POINTS = "svg[data-points] a";

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

  private static List<String> cells(Element row) {
    return row.select("td").eachText();
  }

  @Test
  void itsTableHasWhatCountingOneByOneGives() throws Exception {
    ReadPage page = page("/timeline?query=oil&compare=wheat&interval=month");
    assertEquals(List.of("When", "A oil", "B wheat"), page.texts(".figures thead th"));
    var expected = new ArrayList<List<String>>();
    for (YearMonth month = YearMonth.of(1986, 11);
        !month.isAfter(YearMonth.of(1988, 1));
        month = month.plusMonths(1)) {
      LocalDate first = month.atDay(1);
      LocalDate last = month.atEndOfMonth();
      expected.add(
          Stream.of("oil", "wheat")
              .map(word -> "" + news.count(word, a -> DatedNews.isWithin(a, first, last)))
              .toList());
    }
    assertEquals(expected, rows(page, "tbody"));
    assertEquals(
        List.of(
            Stream.of("oil", "wheat")
                .map(word -> "" + news.count(word, a -> !isDatedByMonth(a)))
                .toList(),
            Stream.of("oil", "wheat").map(word -> "" + news.count(word, _ -> true)).toList()),
        rows(page, "tfoot"));
    assertEquals("November 1986", page.texts(".figures tbody th").getFirst());
  }

  private static boolean isDatedByMonth(Article article) {
    return article.date().filter(date -> date.toString().length() > 4).isPresent();
  }

  private static List<List<String>> rows(ReadPage page, String part) {
    return page.html().select(".figures " + part + " tr").stream()
        .map(TimelinePageTest::cells)
        .toList();
  }

  @Test
  void itsFilesHaveTheSameFigures() throws Exception {
    ReadPage page = page("/timeline?query=oil&compare=wheat&place=Aleppo");
    List<List<String>> rows = rows(page, "tbody");
    String csv = room.get(page.first(".downloads a:contains(CSV)").attr("href")).body();
    List<List<String>> fromCsv =
        csv.lines().skip(1).map(line -> List.of(line.split(",")).subList(1, 3)).toList();
    assertEquals(rows, fromCsv.subList(0, rows.size()));
    assertEquals(rows(page, "tfoot").getFirst(), fromCsv.getLast());
    String json = room.get(page.first(".downloads a:contains(JSON)").attr("href")).body();
    assertEquals(
        rows(page, "tfoot").getLast(),
        Pattern.compile("\"total\":(\\d+)").matcher(json).results().map(r -> r.group(1)).toList());
    long counts = Pattern.compile("\"count\":").matcher(json).results().count();
    assertEquals(2L * rows.size(), counts);
  }

  @Test
  void itsMarksSayWhatTheTableSays() throws Exception {
    ReadPage page = page("/timeline?query=oil&compare=wheat&interval=month&share=archive");
    var fromTable = new ArrayList<String>();
    for (int line = 0; line < 2; line++) {
      for (Element row : page.html().select(".figures tbody tr")) {
        List<String> cells = cells(row);
        if (!cells.get(2 * line).equals("0")) {
          String when = row.expectFirst("th").ownText();
          fromTable.add(
              "%s, %s: %s articles, %s of %s"
                  .formatted(
                      line == 0 ? "oil" : "wheat",
                      when,
                      cells.get(2 * line),
                      cells.get(2 * line + 1),
                      cells.get(4)));
        }
      }
    }
    assertEquals(
        fromTable,
        page.texts(POINTS + " title").stream()
            .map(text ->
                text.replace(", too few to compare with", "").replace("1 article,", "1 articles,"))
            .toList());
  }

  @Test
  void marksAreHollowWhereThereIsTooLittleToCompareWith() throws Exception {
    ReadPage page = page("/timeline?query=oil&interval=month&share=archive");
    long few =
        page.html().select(".figures tbody tr").stream()
            .filter(row -> ReadPage.number(cells(row).get(2)) < 30)
            .filter(row -> !cells(row).getFirst().equals("0"))
            .count();
    assertTrue(few > 0);
    assertEquals(few, page.html().select(POINTS + " use.few").size());
    assertTrue(page.texts(".notes li").toString().contains("have fewer than 30 articles"));
  }

  @Test
  void everyKindOfLinkLeadsToTheArticlesItCounts() throws Exception {
    for (String interval : List.of("day", "week", "month", "year")) {
      ReadPage page = page("/timeline?query=oil&compare=wheat&interval=" + interval);
      List<Element> links = page.html().select(".figures td a");
      for (Element link : List.of(links.getFirst(), links.get(links.size() / 2), links.getLast())) {
        assertEquals(ReadPage.number(link.text()), page.follow(link).total(), link::outerHtml);
      }
      for (Element point : page.html().select(POINTS).stream().limit(3).toList()) {
        String title = point.expectFirst("title").text();
        assertEquals(
            ReadPage.number(title.substring(title.indexOf(": "))),
            page.follow(point).total(),
            title);
      }
    }
    ReadPage years = page("/timeline?query=oil&interval=year");
    Element undated = years.first(".figures tfoot tr td a");
    long expected = news.count("oil", article -> article.date().isEmpty());
    assertEquals(expected, ReadPage.number(undated.text()));
    assertEquals(expected, years.follow(undated).total());
  }

  @Test
  void keepsFiltersAndDates() throws Exception {
    ReadPage page =
        page("/timeline?query=*&place=Aleppo&from=1987-02-10&to=1987-04-20&interval=month");
    for (Element link : page.html().select(".figures tbody td a")) {
      assertEquals(ReadPage.number(link.text()), page.follow(link).total(), link::outerHtml);
    }
    assertEquals("10–28 February 1987", page.texts(".figures tbody th").getFirst());
    assertEquals("1987-02-10", page.first("main input[name=from]").attr("value"));
    assertEquals("Aleppo", page.first("main input[name=place]").attr("value"));
  }

  @Test
  void showsAProblemBesideItsQuery() throws Exception {
    ReadPage page = page("/timeline?query=oil&compare=headlin:wheat&compare=rain&interval=year");
    assertEquals(400, page.status());
    assertTrue(page.first("#problem-2").text().contains("headline"));
    assertEquals("problem-2", page.first("#query-2").attr("aria-describedby"));
    assertEquals(List.of("When", "A oil", "B rain"), page.texts(".figures thead th"));
    assertFalse(page.first(".downloads a").attr("href").contains("headlin"));
  }

  @Test
  void canTakeAwayAndAddQueries() throws Exception {
    ReadPage page = page("/timeline?query=oil&compare=wheat");
    assertEquals(3, page.html().select(".compare-query").size());
    ReadPage less = page.follow(".compare-query .remove");
    assertEquals("wheat", less.first("#query-1").attr("value"));
    assertEquals(0, less.html().select(".remove").size());
    String six = "/timeline?query=a" + "&compare=oil".repeat(5);
    assertEquals(6, page(six).html().select(".compare-query").size());
    assertEquals(400, page(six + "&compare=oil").status());
  }

  @Test
  void aFormSentWithEmptyFieldsLeadsToATidyAddress() throws Exception {
    HttpResponse<String> reply =
        room.get("/timeline?query=oil&compare=wheat&compare=&interval=&share=&from=&to=");
    assertEquals(303, reply.statusCode());
    assertEquals(
        "/timeline?query=oil&compare=wheat", reply.headers().firstValue("Location").orElse(""));
  }

  @Test
  void hostileQueriesAreText() throws Exception {
    String hostile = "\"</title><script>alert('x')</script> & \u202e\u0007 ]]>\"";
    String address = "/timeline?query=oil&compare=" + URLEncoder.encode(hostile, UTF_8);
    ReadPage page = page(address);
    assertEquals(200, page.status());
    assertEquals(2, page.html().select("script").size());
    assertTrue(page.texts(".figures thead th").get(2).contains("<script>alert('x')</script>"));
    assertEquals(hostile, page.first("#query-2").attr("value"));
    HttpResponse<String> picture =
        room.get(address.replace("/timeline", "/timeline.svg") + "&interval=year");
    assertEquals("image/svg+xml", picture.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "attachment; filename=\"timeline.svg\"",
        picture.headers().firstValue("Content-Disposition").orElse(""));
    var svg =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(picture.body().getBytes(UTF_8)));
    assertEquals(0, svg.getElementsByTagName("script").getLength());
    assertEquals(0, svg.getElementsByTagName("a").getLength());
    assertTrue(svg.getDocumentElement().getTextContent().contains("<script>alert('x')</script>"));
  }

  @Test
  void aLongQueryDoesNotMakeALongPage() throws Exception {
    String query =
        IntStream.range(0, 300).mapToObj(i -> "oil").reduce((a, b) -> a + "+OR+" + b).orElseThrow();
    HttpResponse<String> page = room.get("/timeline?query=" + query + "&interval=day");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().length() < 1_500_000, () -> "" + page.body().length());
  }

  @Test
  void tooManyStepsAreSaidAndNotDrawn(@TempDir Path directory) throws Exception {
    List<LocalDate> days =
        IntStream.range(0, 3_000).mapToObj(LocalDate.of(1980, 1, 1)::plusDays).toList();
    try (OpenRoom large = OpenRoom.of(directory, DatedNews.of(days).articles())) {
      ReadPage page = ReadPage.of(large, "/timeline?query=oil&interval=day");
      assertEquals(0, page.html().select(POINTS).size());
      assertTrue(page.first("main").text().contains("too many steps to draw"));
      assertEquals(1_500, page.html().select(".figures tbody tr").size());
      ReadPage byWeek = page.follow("main a[href*=interval=week]");
      assertEquals(429, byWeek.html().select(".figures tbody tr").size());
      assertEquals(404, large.get("/timeline.svg?query=oil&interval=day").statusCode());
      assertEquals(
          "Articles by month", ReadPage.of(large, "/timeline?query=oil").first("h2").text());
    }
  }

  @Test
  void aSingleDayAndNoDayAndTheEndsOfTheCalendar(
      @TempDir Path one, @TempDir Path none, @TempDir Path ends) throws Exception {
    try (OpenRoom room =
        OpenRoom.of(one, DatedNews.of(List.of(LocalDate.of(1987, 3, 9))).articles())) {
      ReadPage page = ReadPage.of(room, "/timeline?query=oil");
      assertEquals(List.of("oil, 9 March 1987: 1 article"), page.texts(POINTS + " title"));
    }
    try (OpenRoom room = OpenRoom.of(none, DatedNews.undated(3).articles())) {
      ReadPage page = ReadPage.of(room, "/timeline?query=oil");
      assertTrue(page.first(".nothing").text().contains("nothing to draw"));
      assertEquals(3, page.follow(".figures tfoot td a").total());
    }
    List<LocalDate> far = List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    try (OpenRoom room = OpenRoom.of(ends, DatedNews.of(far).articles())) {
      ReadPage page = ReadPage.of(room, "/timeline?query=oil");
      assertEquals(List.of("AD 1", "9999"), page.texts(".figures tbody th"));
      assertEquals(1, page.follow(".figures tbody td a").total());
    }
  }
}
