package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The article that Pressmark started from comes out right in every field.
class SeedArticleTest {
  @TempDir static Path index;
  private static JsonNode article;

  @BeforeAll
  static void indexTheSeed() throws IOException, InterruptedException {
    CommandRun run = CommandRun.of("index", Repository.corpus("seed"), "-i", index, "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.json().get("added").asInt());
    article = CommandRun.of("export", "-i", index, "--format", "jsonl", "--text").json();
  }

  @Test
  void tellsHeadlineSummaryAndBodyApart() {
    String body = article.get("articleBody").asText();
    assertEquals(
        "Russia says US stalling over Aleppo rebel pullout talks",
        article.get("headline").asText());
    assertTrue(
        article.get("alternativeHeadline").asText().startsWith("Russia's top diplomat today"));
    assertTrue(body.startsWith("Russia’s top diplomat today accused Washington"), body);
    assertTrue(body.endsWith("calling for a seven-day ceasefire in the city."), body);
    assertFalse(body.contains("Russia says US stalling"), "the headline is in the body");
  }

  @Test
  void readsTheDateWithTheZoneThatTheAgencySettles() {
    assertEquals("2016-12-06T21:28+05:30", article.get("datePublished").asText());
    assertEquals(
        "{\"raw\":\"December 6, 2016 9:28 PM IST\",\"precision\":\"minute\","
            + "\"provenance\":\"text\",\"suspect\":false}",
        article.get("dateInfo").toString());
  }

  @Test
  void readsBylineAgencyAndDateline() {
    assertEquals("Press Trust of India", article.get("byline").asText());
    assertEquals("Press Trust of India", article.get("creditText").asText());
    assertEquals("[]", article.get("authors").toString());
    JsonNode dateline = article.get("dateline");
    assertEquals("Moscow, Dec 6", dateline.get("raw").asText());
    assertEquals("[\"Moscow\"]", dateline.get("places").toString());
    assertEquals("2016-12-06", dateline.get("date").asText());
    assertTrue(dateline.get("agency").isNull());
  }

  @Test
  void findsPeoplePlacesAndOrganisations() {
    assertEquals(List.of(), missing("persons", "Sergei Lavrov", "John Kerry", "Bashar al-Assad"));
    assertEquals(
        List.of(),
        missing(
            "places",
            "Aleppo",
            "Moscow",
            "Geneva",
            "Washington",
            "Syria",
            "Russia",
            "Switzerland",
            "China"));
    assertEquals(List.of(), missing("organizations", "UN Security Council"));
  }

  private static List<String> missing(String field, String... names) {
    var missing = new ArrayList<>(List.of(names));
    article.get(field).forEach(name -> missing.remove(name.asText()));
    return missing;
  }

  @Test
  void keepsPageFurnitureOutOfTheBody() {
    String body = article.get("articleBody").asText();
    String furniture = article.get("furniture").asText();
    for (String word : new String[] {"Also Read", "Facebook", "Accept All Cookies"}) {
      assertFalse(body.contains(word), word);
      assertTrue(furniture.contains(word), word);
    }
    assertEquals(1, CommandRun.of("search", "cookies", "-i", index).code());
  }

  @Test
  void findsThePhraseWithStraightAndWithCurlyQuotes() {
    for (String query :
        new String[] {
          "\"buy time\"",
          "“buy time”",
          "\"Russia's top diplomat\"",
          "“Russia’s top diplomat”",
          "\"buy time\" date:2016-12",
          "\"buy time\" filed-from:Moscow",
          "date:2016-12-06 filed-from:Moscow"
        }) {
      assertEquals(1, total(query), query);
    }
    assertEquals(0, total("\"time buy\""));
    assertEquals(0, total("\"buy time\" date:2016-11"));
  }

  @Test
  void marksThePhraseInItsPassages() {
    JsonNode passage =
        CommandRun.of("search", "\"buy time\"", "-i", index, "--json")
            .json()
            .at("/hits/0/passages");
    for (JsonNode found : passage) {
      String text = found.get("text").asText();
      for (JsonNode range : found.get("highlights")) {
        assertEquals("buy time", text.substring(range.get(0).asInt(), range.get(1).asInt()));
      }
    }
    assertTrue(passage.size() >= 2, passage.toString());
  }

  @Test
  void tellsWhoSaidWhatIsQuoted() {
    var said = new ArrayList<String>();
    for (JsonNode quotation : article.get("quotations")) {
      said.add(quotation.get("speaker").asText() + ": " + quotation.get("text").asText());
      assertEquals(
          quotation.get("text").asText(),
          article
              .get("articleBody")
              .asText()
              .substring(quotation.get("start").asInt(), quotation.get("end").asInt()));
    }
    assertEquals(
        List.of(
            "Sergei Lavrov: buy time",
            "Sergei Lavrov: It looks like an attempt to buy time for the rebels to have a breather,"
                + " take a pause and replenish their reserves,",
            "Sergei Lavrov: a serious discussion with our American partners isn’t working out.",
            "Sergei Lavrov: In any case, if someone refuses to pull out willingly, they will be"
                + " destroyed."),
        said);
    assertEquals(1, total("quote:\"buy time\" speaker:\"Sergei Lavrov\""));
    assertEquals(0, total("quote:ceasefire"));
  }

  @Test
  void knowsOfWhichDaysItSpeaks() {
    var dates = new ArrayList<String>();
    for (JsonNode date : article.get("datesMentioned")) {
      dates.add(
          date.get("text").asText()
              + " "
              + date.get("from").asText()
              + "/"
              + date.get("to").asText());
    }
    assertEquals(
        List.of(
            "today 2016-12-06/2016-12-06",
            "yesterday 2016-12-05/2016-12-05",
            "today 2016-12-06/2016-12-06",
            "tomorrow 2016-12-07/2016-12-07",
            "last week 2016-11-28/2016-12-04",
            "today 2016-12-06/2016-12-06",
            "tomorrow 2016-12-07/2016-12-07",
            "mid-November 2016-11-11/2016-11-20",
            "yesterday 2016-12-05/2016-12-05"),
        dates);
    assertEquals(1, total("about:2016-12-05"));
    assertEquals(1, total("about:2016-11"));
    assertEquals(0, total("about:2016-11-15"));
    assertEquals(0, total("about:2015"));
  }

  private static int total(String query) {
    return CommandRun.of("search", query, "-i", index, "--json").json().get("total").asInt();
  }
}
