package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewsAnalyzerTest {
  private static final long SEED = 20_161_206;

  private final NewsAnalyzer indexing = NewsAnalyzer.forIndexing();
  private final NewsAnalyzer queries = NewsAnalyzer.forQueries();

  private String plain(String text) throws IOException {
    return Positions.of(indexing, NewsText.BODY.plain(), text);
  }

  private String stems(String text) throws IOException {
    return Positions.of(indexing, NewsText.BODY.stems(), text);
  }

  private String exact(String text) throws IOException {
    return Positions.of(indexing, NewsText.BODY.exact(), text);
  }

  @Test
  void leavesOutCaseAndAccents() throws IOException {
    assertEquals("sao | paulo | strasse | istanbul", plain("SÃO Paulo Straße İstanbul"));
  }

  @Test
  void leavesOutAccentsThatNoLetterIsComposedWith() throws IOException {
    assertEquals("obasanjo", plain("Ọbásanjọ́"));
  }

  @Test
  void pairsWordsOfWhichOneIsCommon() throws IOException {
    assertEquals(
        "the the_bank | bank bank_of | of of_japan | japan | cut | rates",
        plain("The Bank of Japan cut rates"));
  }

  @Test
  void findsPossessivesBothWays() throws IOException {
    assertEquals("lavrov's lavrov | visit", plain("Lavrov's visit"));
    assertEquals("lavrov's lavrov | visit", plain("Lavrov’s visit"));
    assertEquals("LAVROV'S LAVROV | visit", exact("LAVROV’S visit"));
    assertEquals("lavrov | visit", stems("Lavrov’s visit"));
  }

  @Test
  void findsPossessivesInPairsBothWays() throws IOException {
    assertEquals(
        "to to_lavrov's to_lavrov | lavrov's lavrov lavrov's_and lavrov_and | and",
        plain("to Lavrov’s and"));
  }

  @Test
  void takesContractionsForNoPossessives() throws IOException {
    assertEquals("it's | raining", plain("It’s raining"));
    assertEquals("It's | raining", exact("It’s raining"));
  }

  @Test
  void keepsWordsWithUnderscoresApartFromPairs() throws IOException {
    assertEquals("of\u203fthe | x", plain("of_the x"));
    assertEquals("of of_the | the", plain("of the"));
    assertEquals("of\u203fthe", Positions.of(queries, NewsText.BODY.plain(), "of_the"));
  }

  @Test
  void stemsInflectionsAlone() throws IOException {
    assertEquals(
        "the | rebel | withdraw | from | city", stems("The rebels withdrawing from cities"));
  }

  @Test
  void keepsCaseAndAccentsInTheExactForm() throws IOException {
    assertEquals("São | EPA | of_the | epa", exact("São EPA of_the epa"));
  }

  @Test
  void readsNamesAsPlainWordsWithoutPairsOrSecondForms() throws IOException {
    assertEquals("bank | of | sao | tome's", Positions.of(indexing, "org", "Bank of São Tomé’s"));
  }

  @Test
  void readsQueriesAsTextButForPairsAndSecondForms() throws IOException {
    String text = "The Lavrov’s São";
    assertEquals("the | lavrov's | sao", Positions.of(queries, NewsText.LEAD.plain(), text));
    assertEquals("the | lavrov | sao", Positions.of(queries, NewsText.LEAD.stems(), text));
    assertEquals("The | Lavrov's | São", Positions.of(queries, NewsText.LEAD.exact(), text));
  }

  @Test
  void allFormsHaveTheirWordsAtTheSamePositions() throws IOException {
    var texts = new RandomText(SEED);
    for (int i = 0; i < 1_000; i++) {
      String text = texts.next(20);
      var plain = Positions.terms(indexing, NewsText.BODY.plain(), text);
      for (String field : List.of(NewsText.BODY.stems(), NewsText.BODY.exact(), "person")) {
        var positions = Positions.terms(indexing, field, text).keySet();
        assertEquals(plain.keySet(), positions, () -> "seed " + SEED + ", " + field + ": " + text);
      }
    }
  }

  @Test
  void queriesHaveTheFirstFormOfEveryWord() throws IOException {
    var texts = new RandomText(SEED);
    for (int i = 0; i < 1_000; i++) {
      String text = texts.next(20);
      for (String field : List.of(NewsText.BODY.plain(), NewsText.BODY.exact(), "person")) {
        var asked = new ArrayList<String>();
        Positions.terms(queries, field, text).values().forEach(asked::addAll);
        var found = new ArrayList<String>();
        Positions.terms(indexing, field, text).values().forEach(at -> found.add(at.getFirst()));
        assertEquals(asked, found, () -> "seed " + SEED + ", " + field + ": " + text);
      }
    }
  }

  @Test
  void aPairStandsWhereItsWordsStandAndNowhereElse() throws IOException {
    var texts = new RandomText(SEED);
    for (int i = 0; i < 1_000; i++) {
      String text = texts.next(20);
      var terms = Positions.terms(indexing, NewsText.BODY.plain(), text);
      terms.forEach((position, here) -> {
        List<String> next = terms.getOrDefault(position + 1, List.of());
        for (String term : here) {
          int joint = term.indexOf(CommonPairs.JOINT);
          assertTrue(
              joint < 0
                  || (here.contains(term.substring(0, joint))
                      && next.contains(term.substring(joint + 1))),
              () -> "seed " + SEED + ", " + term + ": " + text);
        }
      });
    }
  }
}
