package org.pressmark.indexer.enrich.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.schema.Mention;

class EnglishNamesTest {
  private static final EnglishNames NAMES = new EnglishNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Sergei Lavrov told reporters in Moscow. | PERSON Sergei Lavrov, PLACE Moscow
          They fought the forces of Bashar al-Assad near Aleppo.   | PERSON Bashar al-Assad, PLACE Aleppo
          Germany’s Angela Merkel met France's Emmanuel Macron.    | PLACE Germany, PERSON Angela Merkel, PLACE France, PERSON Emmanuel Macron
          The Johannesburg-based bank sued the European Union.     | PLACE Johannesburg, ORGANIZATION European Union
          The Syrian army and Russian jets struck at dawn.         |
          The World Health Organization (WHO) warned Peru. WHO left. | ORGANIZATION World Health Organization, ORGANIZATION WHO, PLACE Peru, ORGANIZATION WHO
          Republicans and Rep. French Hill (R-Texas) met John Kerry, then Secretary of State. | PERSON French Hill, PLACE Texas, PERSON John Kerry
          He lives in St. Petersburg and works for the U.N.        | PLACE St. Petersburg, ORGANIZATION U.N.
          """)
  void findsWholeNamesWithoutTitlesPossessivesAndArticles(String text, String names) {
    List<String> found =
        NAMES.recognize("", text).stream().map(m -> m.type() + " " + m.name()).toList();
    assertEquals(names == null ? "" : names, String.join(", ", found));
  }

  @Test
  void bodyTellsWhatTheWordsOfAHeadlineAre() {
    List<Mention> mentions =
        NAMES.recognize(
            "LAVROV SAYS TALKS IN GENEVA FAILED",
            "Talks in Geneva have failed, Foreign Minister Sergei Lavrov said. “It is over,” Lavrov"
                + " said in Moscow.");
    assertEquals(
        List.of(
            "PERSON LAVROV HEADLINE 0-6",
            "PLACE GENEVA HEADLINE 21-27",
            "PLACE Geneva BODY 9-15",
            "PERSON Sergei Lavrov BODY 46-59",
            "PERSON Lavrov BODY 80-86",
            "PLACE Moscow BODY 95-101"),
        mentions.stream()
            .map(m -> "%s %s %s %d-%d".formatted(m.type(), m.name(), m.in(), m.start(), m.end()))
            .toList());
  }

  @Test
  void townInAScoreIsItsTeam() {
    List<String> found =
        NAMES
            .recognize(
                "BASEBALL - MAJOR LEAGUE RESULTS",
                "Results on Friday:\n\nBoston 7 Detroit 3\n\nKansas City 2 Seattle 1\n\nChicago 5 Cleveland 4")
            .stream()
            .filter(m -> m.in() == Mention.Part.BODY)
            .map(m -> m.type() + " " + m.name())
            .toList();
    assertEquals(
        List.of(
            "ORGANIZATION Boston",
            "ORGANIZATION Detroit",
            "ORGANIZATION Kansas City",
            "ORGANIZATION Seattle",
            "ORGANIZATION Chicago",
            "ORGANIZATION Cleveland"),
        found);
  }

  @Test
  void nameThatRunsOverALineIsWrittenWithABlank() {
    List<Mention> mentions = NAMES.recognize("", "They met President Barack\nObama in Oslo.");
    assertEquals("Barack\nObama", mentions.getFirst().text());
    assertEquals("Barack Obama", mentions.getFirst().name());
  }

  @Test
  void readsEnglishAndWhatIsOfNoKnownLanguage() {
    assertTrue(NAMES.reads("en") && NAMES.reads("en-GB") && NAMES.reads("und"));
    assertEquals(List.of(false, false), List.of(NAMES.reads("de"), NAMES.reads("enm")));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void mentionsOfAnyTextAreInOrderAndLieInside() {
    var random = new Random(11);
    List<String> parts =
        List.of(
            "Lavrov", "Sergei", "the", "of", "-", "’s", " ", " ", "\n\n", "U.S.", "al", "\ud83d",
            "(", "Bank", "LONDON", ".", "“", "7", "é", "de", "and", "'");
    for (int run = 0; run < 2000; run++) {
      String headline = text(random, parts);
      String body = text(random, parts);
      int at = 0;
      Mention.Part in = Mention.Part.HEADLINE;
      for (Mention mention : NAMES.recognize(headline, body)) {
        at = mention.in() == in ? at : 0;
        in = mention.in();
        String text = in == Mention.Part.HEADLINE ? headline : body;
        assertTrue(mention.start() >= at && mention.end() > mention.start(), text);
        assertEquals(mention.text(), text.substring(mention.start(), mention.end()));
        at = mention.end();
      }
    }
    NAMES.recognize("", "Lavrov ".repeat(50_000));
    NAMES.recognize("", "Sergei Lavrov-".repeat(20_000));
  }

  private static String text(Random random, List<String> parts) {
    var text = new ArrayList<String>();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.add(parts.get(random.nextInt(parts.size())) + (random.nextBoolean() ? " " : ""));
    }
    return String.join("", text);
  }
}
