package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

final class NamePageTest extends ReadingTest {
  private static final String EVIL = "<script>alert(1)</script>";

  @BeforeAll
  void openRoom(@TempDir Path directory) throws Exception {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 12; i++) {
      articles.add(
          article("m" + i, LocalDate.of(1990 + i, 2, 11))
              .headline("Mandela " + i)
              .persons(
                  i % 2 == 0
                      ? List.of("Nelson Mandela", "F.W. de Klerk")
                      : List.of("Nelson Mandela"))
              .places(List.of("Pretoria"))
              .organizations(i == 0 ? List.of("ANC", EVIL) : List.of("ANC"))
              .mentions(
                  List.of(
                      new Mention(
                          EntityType.PLACE,
                          "Pretoria",
                          "Pretoria",
                          Mention.Part.BODY,
                          0,
                          8,
                          Optional.of(
                              new Mention.Location(
                                  "964137",
                                  Mention.Kind.CITY,
                                  -25.74,
                                  28.19,
                                  Optional.of("ZA"),
                                  Optional.of("Gauteng"))))))
              .articleBody("Pretoria was quiet, number " + i + ".")
              .build());
    }
    articles.add(
        new ArticleBuilder("u", Origin.of("u.txt"))
            .headline("Undated")
            .persons(List.of("F.W. de Klerk"))
            .articleBody("Nothing.")
            .build());
    open(directory, articles);
  }

  private static ArticleBuilder article(String id, LocalDate day) {
    return new ArticleBuilder(id, Origin.of(id))
        .datePublished(
            new StatedDate(
                Optional.of(NewsDate.ofDay(day)), day.toString(), Provenance.MARKUP, false));
  }

  @Test
  void saysHowManyAndWhen() throws Exception {
    var page = page("/person?name=Nelson+Mandela");
    assertEquals("Nelson Mandela", page.select("h1").text());
    assertEquals(
        "In 12 articles, 11 February 1990 to 11 February 2001.", page.select(".count").text());
    assertEquals(10, page.select(".hits > li").size());
    assertEquals(
        "/?person=Nelson+Mandela&sort=newest", page.select("a:contains(All 12)").attr("href"));
    assertEquals("/?person=Nelson+Mandela", page.select("a:contains(Search these)").attr("href"));
  }

  @Test
  void findsANameInAnyCase() throws Exception {
    assertEquals("Nelson Mandela", page("/person?name=nelson+mandela").select("h1").text());
  }

  @Test
  void countsWhoStandsBeside() throws Exception {
    var page = page("/person?name=Nelson+Mandela");
    assertEquals(
        List.of(
            "F.W. de Klerk 6",
            "Pretoria 12 articles with both",
            "ANC 12 articles with both",
            EVIL + " 1 articles with both"),
        page.select(".beside li").eachText());
    assertEquals("/person?name=F.W.+de+Klerk", page.select(".beside a").getFirst().attr("href"));
    assertEquals(
        "/?person=Nelson+Mandela&place=Pretoria",
        page.select(".beside a.number").getFirst().attr("href"));
  }

  @Test
  void saysWhereAPlaceLies() throws Exception {
    var page = page("/place?name=Pretoria");
    assertEquals(
        "city or town, Gauteng, South Africa; 25.74° S, 28.19° E as most of its latest articles are linked",
        page.select(".where-it-lies").text());
    assertEquals("/map?place=Pretoria", page.select("a:contains(Map).button").attr("href"));
  }

  @Test
  void takesTheQuestionAlong() throws Exception {
    assertEquals(
        "/?query=quiet&person=Nelson+Mandela",
        page("/person?name=Nelson+Mandela&query=quiet")
            .select("a:contains(answer your query)")
            .attr("href"));
  }

  @Test
  void undatedArticlesComeLast() throws Exception {
    assertEquals(
        "In 7 articles, 11 February 1990 to 11 February 2000.",
        page("/person?name=F.W.+de+Klerk").select(".count").text());
  }

  @Test
  void isHarmlessWhateverTheName() throws Exception {
    var page = page("/organisation?name=%3Cscript%3Ealert(1)%3C/script%3E");
    assertEquals(EVIL, page.select("h1").text());
    assertEquals(0, page.select("#main script").size());
    assertTrue(
        page("/organisation?name=%3Cb%3Enobody", 404)
            .text()
            .contains("no article names the organisation “<b>nobody”"));
  }

  @Test
  void asksForAName() throws Exception {
    assertTrue(page("/person", 400).text().contains("name"));
  }

  @Test
  void listsNamesByCount() throws Exception {
    assertEquals(
        List.of("Nelson Mandela 12 articles", "F.W. de Klerk 7 articles"),
        page("/people").select(".name-list li").eachText());
    assertEquals(
        List.of("F.W. de Klerk 7 articles"),
        page("/people?contains=KLERK").select(".name-list li").eachText());
  }

  @Test
  void listsNamesOfTheAnswers() throws Exception {
    var page = page("/people?query=nothing&contains=k");
    assertEquals(List.of("F.W. de Klerk 1 articles"), page.select(".name-list li").eachText());
    assertEquals(
        "/?query=nothing&person=F.W.+de+Klerk", page.select(".name-list .number").attr("href"));
    assertEquals("nothing", page.select("#main input[name=query]").attr("value"));
    assertEquals("/people", page.select("a:contains(Count the whole archive)").attr("href"));
  }

  @Test
  void listsMoreOnDemand() throws Exception {
    var page = page("/people?n=1");
    assertEquals(1, page.select(".name-list li").size());
    assertEquals("/people?n=4", page.select("a:contains(More)").attr("href"));
  }
}
