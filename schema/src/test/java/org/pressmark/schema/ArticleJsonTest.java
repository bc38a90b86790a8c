package org.pressmark.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArticleJsonTest {
  private static final long SEED = 20_161_206;

  private static Article readBack(Article article, boolean body) throws IOException {
    byte[] json = ArticleJson.bytes(article, body);
    return ArticleJsonReader.read(json, 0, json.length, body ? "" : article.articleBody());
  }

  @Test
  void givesBackAnyArticle() throws IOException {
    var articles = new RandomArticles(SEED);
    for (int i = 0; i < 500; i++) {
      Article article = articles.next();
      assertEquals(article, readBack(article, i % 2 == 0), "seed " + SEED + ", article " + i);
    }
  }

  @Test
  void givesBackTheEmptiestArticle() throws IOException {
    Article article = new ArticleBuilder("1", Origin.of("")).build();
    assertEquals(article, readBack(article, true));
  }

  @Test
  void givesBackTextsOfAnyLength() throws IOException {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt")).furniture("é ".repeat(11_000_000)).build();
    assertEquals(article, readBack(article, true));
  }

  @Test
  void writesEveryField() {
    Article article =
        new ArticleBuilder("7f", Origin.of("wires/06.sgm").at("12:5"))
            .headline("Lavrov: “no time”")
            .datePublished(
                new StatedDate(
                    Optional.of(
                        new NewsDate(
                            LocalDateTime.of(2016, 12, 6, 21, 28),
                            Precision.MINUTE,
                            Optional.of(ZoneOffset.ofHoursMinutes(5, 30)))),
                    "December 6, 2016 9:28 PM IST",
                    Provenance.TEXT,
                    false))
            .dateline(
                new Dateline(
                    "BEIRUT, Lebanon, Dec 6 (PTI)",
                    List.of(new Dateline.Place("Beirut", Optional.of("Lebanon"))),
                    Optional.of(LocalDate.of(2016, 12, 6)),
                    Optional.of("PTI")))
            .persons(List.of("Sergei Lavrov"))
            .mentions(
                List.of(
                    new Mention(
                        EntityType.PERSON,
                        "Lavrov",
                        "Sergei Lavrov",
                        Mention.Part.HEADLINE,
                        0,
                        6,
                        Optional.empty()),
                    new Mention(
                        EntityType.PLACE,
                        "Beirut",
                        "Beirut",
                        Mention.Part.BODY,
                        3,
                        9,
                        Optional.of(
                            new Mention.Location(
                                "276781",
                                Mention.Kind.CITY,
                                33.5,
                                35.25,
                                Optional.of("LB"),
                                Optional.of("Beyrouth"))))))
            .quotations(List.of(new Quotation("no time", Optional.of("Lavrov"), 1, 8)))
            .datesMentioned(
                List.of(
                    new DateMention(
                        "mid-November",
                        4,
                        16,
                        LocalDate.of(2016, 11, 11),
                        LocalDate.of(2016, 11, 20))))
            .articleBody("In Beirut 2 spoke.\n\nThey left.")
            .from(Provenance.TEXT, "dateline")
            .build();
    assertEquals(
        """
        {"id":"7f","headline":"Lavrov: “no time”","alternativeHeadline":null,\
        "datePublished":"2016-12-06T21:28+05:30","dateInfo":{"raw":"December 6, 2016 9:28 PM IST",\
        "precision":"minute","provenance":"text","suspect":false},"dateModified":null,"byline":null,\
        "authors":[],"dateline":{"raw":"BEIRUT, Lebanon, Dec 6 (PTI)","places":["Beirut"],\
        "within":["Lebanon"],"date":"2016-12-06","agency":"PTI"},"creditText":null,"publisher":null,\
        "url":null,"articleSection":null,"keywords":[],"inLanguage":null,"printPage":null,\
        "printEdition":null,"correction":null,"status":"usable",\
        "articleBody":"In Beirut 2 spoke.\\n\\nThey left.","furniture":null,"wordCount":6,\
        "persons":["Sergei Lavrov"],"places":[],"organizations":[],"mentions":[{"type":"person",\
        "text":"Lavrov","name":"Sergei Lavrov","in":"headline","start":0,"end":6},{"type":"place",\
        "text":"Beirut","name":"Beirut","start":3,"end":9,"id":"276781","kind":"city",\
        "lat":33.5,"lon":35.25,"country":"LB","region":"Beyrouth"}],"quotations":[{"text":"no time","speaker":"Lavrov","start":1,"end":8}],\
        "datesMentioned":[{"text":"mid-November","from":"2016-11-11","to":"2016-11-20","start":4,\
        "end":16}],\
        "origin":{"path":"wires/06.sgm","member":null,"position":"12:5"},\
        "provenance":{"dateline":"text"}}\
        """,
        new String(ArticleJson.bytes(article, true), UTF_8));
  }

  @Test
  void refusesWhatIsNoArticle() {
    for (String json : List.of("{}", "{\"id\":\"1\"}", "{\"id\":\"1\",", "")) {
      byte[] bytes = json.getBytes(UTF_8);
      assertThrows(
          IOException.class, () -> ArticleJsonReader.read(bytes, 0, bytes.length, ""), json);
    }
  }
}
