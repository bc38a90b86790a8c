package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked beyond the list: facets, pairs, terms, concordances, likeness, completion.
final class AnswersTest {
  @TempDir static Path directory;

  private static Path index;

  @BeforeAll
  static void makeIndex() throws IOException {
    index = NewsStand.index(directory.resolve("index"), NewsStand.articles());
  }

  private static CommandRun run(String command, String... arguments) {
    return CommandRun.of(index, command, arguments);
  }

  private static void assertOut(String expected, CommandRun run) {
    assertEquals(new CommandRun(0, expected, ""), run);
  }

  private static void assertFault(String message, CommandRun run) {
    assertEquals(new CommandRun(2, "", message), run);
  }

  @Test
  void leavesOutWhatIsNotForShowUnlessAskedForByStatus() {
    assertOut("  3  Nelson Mandela\n  2  Jacob Zuma\n", run("facets", "person", "mandela"));
    assertOut("  1  Nelson Mandela\n", run("facets", "person", "status:withheld"));
    assertTrue(run("search", "*", "--json").out().contains("\"total\":5,"));
    assertTrue(run("search", "mandela", "--json").out().contains("\"total\":3,"));
    assertTrue(run("search", "mandela -status:usable", "--json").out().contains("\"total\":1,"));
    assertTrue(run("stats").out().contains("           1 withheld, not shown\n"));
    assertTrue(
        run("stats", "--json")
            .out()
            .contains("\"heldBack\":{\"withheld\":1,\"canceled\":0,\"embargoed\":0}"));
  }

  @Test
  void countsWhatEachOtherChoiceWouldFind() {
    assertOut(
        """
          3  South Africa
          1  Aleppo
          1  Johannesburg
          1  Pretoria
          1  Syria
        """,
        run("facets", "place", "--place", "Pretoria"));
    assertOut("  1  The Harbour Gazette\n", run("facets", "publisher", "--place", "Pretoria"));
    assertOut(
        """
        {"facet":"place","total":1,"values":[{"value":"South Africa","count":2}],"distinct":3}
        """,
        run(
            "facets",
            "place",
            "--place",
            "Pretoria",
            "--publisher",
            "The Harbour Gazette",
            "-n",
            "1",
            "--json"));
  }

  @Test
  void excludesValues() {
    assertOut(
        "  1  Aleppo\n  1  Syria\n", run("facets", "place", "--exclude", "place=south africa"));
    assertOut("  1  1990\n", run("facets", "year", "mandela", "--exclude", "person=Jacob Zuma"));
    assertTrue(
        run("search", "--exclude", "Aleppo")
            .err()
            .contains("'Aleppo' names no field; write it as in place=Aleppo"));
    assertTrue(
        run("search", "--exclude", "city=Aleppo")
            .err()
            .contains("nothing is excluded by 'city'; there are: person, place, "));
  }

  @Test
  void sortsFacetsByNameAndSignificance() {
    assertOut(
        "  1  Aleppo\n  1  Johannesburg\n", run("facets", "place", "--sort", "name", "-n", "2"));
    assertOut(
        "  2  1990\n  1  2013\n"
            .replace("  2  1990", "  1  1990")
            .replace("  1  2013", "  2  2013"),
        run("facets", "year", "mandela", "--sort", "name"));
    assertOut(
        """
        value,count,archive,g2\r
        Jacob Zuma,2,2,6.730\r
        Nelson Mandela,2,3,2.911\r
        """,
        run("facets", "person", "president", "--sort", "significance", "--csv"));
    assertTrue(
        run("facets", "person", "--sort", "weight")
            .err()
            .contains("no order 'weight'; there are: count, name, significance"));
  }

  @Test
  void countsPlacesByWhatTheyLieIn() {
    assertOut("  3  Africa\n  1  Asia\n", run("facets", "place", "--under", ""));
    assertOut(
        """
        {"facet":"place","total":5,"values":[{"value":"Africa/South Africa","count":3}],"distinct":1}
        """,
        run("facets", "place", "--under", "AFRICA", "--json"));
    assertOut("  1  2016\n", run("facets", "year", "--place-path", "asia/syria"));
    assertOut(
        "  3  Africa\n  1  Asia\n", run("facets", "place", "--under", "", "--place-path", "asia"));
    assertFault(
        "--under goes with place, not with year\n", run("facets", "year", "--under", "Asia"));
  }

  @Test
  void countsPairs() {
    assertOut(
        """
                3  Nelson Mandela + South Africa
                2  Jacob Zuma + South Africa
        """,
        run("cooccur", "person", "place", "-n", "2"));
    assertOut(
        """
        {"facets":["person","person"],"total":3,\
        "pairs":[{"values":["Jacob Zuma","Nelson Mandela"],"count":2}],"distinct":1}
        """,
        run("cooccur", "person", "person", "mandela", "--json"));
    assertOut(
        "person,place,count\r\nBashar al-Assad,Aleppo,1\r\nBashar al-Assad,Syria,1\r\n",
        run("cooccur", "person", "place", "rebels", "--csv"));
    assertEquals(1, run("cooccur", "author", "place", "rebels").exitCode());
    assertFault("year has no pairs; narrow the query by date:\n", run("cooccur", "person", "year"));
  }

  @Test
  void showsKeywordsInContext() {
    assertOut(
        """
        2013-12-09                 Flags at half mast for Mandela  a2
        2013-12-09    at half mast in Pretoria for Nelson Mandela. President Zuma spoke.  a2
        2 lines in 1 articles
        """,
        run("kwic", "mandela place:pretoria", "--width", "38"));
  }

  @Test
  void sortsContextsByTheWordsOnEitherSide() {
    assertOut(
        """
        id,datePublished,headline,field,start,left,keyword,right\r
        a1,2013-12-05,Mandela dies at 95,headline,0,,Mandela, dies at 95\r
        a3,1990-02-11,Mandela walks free from Victor Verster prison,headline,0,,Mandela, walks free\r
        a2,2013-12-09,Flags at half mast for Mandela,headline,23,mast for ,Mandela,\r
        """,
        run("kwic", "mandela", "--sort", "left", "-n", "3", "--width", "12", "--csv"));
    assertTrue(
        run("kwic", "mandela", "--sort", "right", "--all").err().startsWith("at most 100000"));
    assertOut(
        """
        {"query":"free","warnings":[],"lines":[{"id":"a3","datePublished":"1990-02-11",\
        "headline":"Mandela walks free from Victor Verster prison","field":"headline","start":14,\
        "left":"walks ","keyword":"free","right":" from"}],"total":2,"count":3}
        """,
        run("kwic", "free", "--sort", "oldest", "-n", "1", "--width", "6", "--json"));
  }

  @Test
  void findsTheWordsAndPhrasesThatSetArticlesApart() {
    assertOut(
        """
        {"total":2,"measure":"G2","words":[\
        {"term":"flags","count":2,"archive":2,"g2":6.73},\
        {"term":"half","count":2,"archive":2,"g2":6.73}],"phrases":[\
        {"term":"half mast","count":2,"archive":2,"g2":6.73},\
        {"term":"president zuma","count":2,"archive":2,"g2":6.73}]}
        """,
        run("terms", "zuma", "-n", "2", "--json"));
  }

  @Test
  void findsArticlesLikeOne() {
    CommandRun run = run("similar", "a2", "--jsonl");
    assertTrue(run.out().startsWith("{\"id\":\"a1\","), run.toString());
    assertTrue(!run.out().contains("\"id\":\"a2\"") && !run.out().contains("\"id\":\"a6\""));
    assertEquals(run, run("similar", "a2", "--jsonl"));
    assertTrue(
        run("similar", "a2", "--publisher", "andes courier", "--jsonl")
            .out()
            .startsWith("{\"id\":\"a3\","));
    assertEquals(new CommandRun(1, "", "pressmark: no article nobody\n"), run("similar", "nobody"));
  }

  @Test
  void completesNamesAndHeadlines() {
    assertOut(
        """
                3  person    Nelson Mandela
                1  headline  Flags at half mast for Mandela
                1  headline  Mandela dies at 95
                1  headline  Mandela walks free from Victor Verster prison
        """,
        run("suggest", "MAND"));
    assertOut("        1  headline  Mandela dies at 95\n", run("suggest", "mandela di"));
    assertOut(
        """
        {"prefix":"s","suggestions":[{"kind":"place","value":"South Africa","count":3},\
        {"kind":"place","value":"Syria","count":1}]}
        """,
        run("suggest", "s", "--kind", "place", "--json"));
    assertEquals(new CommandRun(1, "", ""), run("suggest", "xyz"));
    assertTrue(
        run("suggest", "a", "--kind", "thing")
            .err()
            .startsWith("nothing is completed as 'thing'; there are: headline, person, "));
  }

  @Test
  void saysWhichWordsMatchNothingAndWhatIsSpelledNearlySo() {
    assertEquals(
        new CommandRun(
            0, "  1  2016\n", "pressmark: nothing matches 'alepo'; did you mean 'aleppo'?\n"),
        run("facets", "year", "alepo OR rebels"));
    assertEquals(
        "pressmark: nothing matches 'person:asad'; did you mean 'person:assad'?\n",
        run("search", "person:asad").err());
    assertEquals(
        "pressmark: nothing matches 'person=Nelson Mandella'; did you mean 'person=nelson mandela'?\n",
        run("search", "--person", "Nelson Mandella").err());
    assertTrue(
        run("search", "alepo", "--json")
            .out()
            .contains("\"warnings\":[\"nothing matches 'alepo'; did you mean 'aleppo'?\"]"));
    assertEquals("", run("search", "aleppo -alepo").err());
  }

  @Test
  void drawsManyEmptyStepsAsOne() {
    String whole = "█".repeat(72);
    assertEquals(
        """
        1990       %s 1
           ⋮       22 without any
        2013       %s 2
        3 articles, 0 of them undated
        """
            .formatted(whole.substring(36), whole),
        run("timeline", "mandela", "--plot").out().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void expectsTheFirstLetterToBeRight() {
    assertEquals(
        "pressmark: nothing matches 'fleww'; did you mean 'flew'?\n",
        run("facets", "year", "fleww OR rebels").err());
    assertEquals(
        "pressmark: nothing matches 'olags'; did you mean 'flags'?\n",
        run("facets", "year", "olags OR rebels").err());
  }

  @Test
  void saysThatAPlaceIsNotKnown() {
    assertEquals(
        new CommandRun(
            1,
            "",
            "pressmark: no article mentions the place 'Nowhereville', so it is not known where that is\n"),
        run("facets", "year", "near:Nowhereville~50km"));
  }
}
