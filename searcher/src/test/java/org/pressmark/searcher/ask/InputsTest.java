package org.pressmark.searcher.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Concordance;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetOrder;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Share;

class InputsTest {
  @Test
  void readsChoicesInAnyCase() throws InvalidInputException {
    assertEquals(
        List.of(
            Order.OLDEST,
            Grouping.NEAR,
            FacetOrder.SIGNIFICANCE,
            Concordance.Order.LEFT,
            Interval.WEEK,
            Share.NONE,
            Syntax.NEXIS),
        List.of(
            Inputs.order("oldest"),
            Inputs.grouping("NEAR"),
            Inputs.facetOrder("Significance"),
            Inputs.lineOrder("left"),
            Inputs.interval("week"),
            Inputs.share("none"),
            Inputs.syntax("Nexis")));
  }

  @Test
  void saysWhichChoicesThereAre() {
    assertFault("no order 'x'; there are: relevance, newest, oldest", () -> Inputs.order("x"));
    assertFault("no grouping 'x'; there are: off, exact, near", () -> Inputs.grouping("x"));
    assertFault("no order 'x'; there are: count, name, significance", () -> Inputs.facetOrder("x"));
    assertFault(
        "no order 'x'; there are: newest, oldest, left, right", () -> Inputs.lineOrder("x"));
    assertFault("no step 'x'; there are: day, week, month, year", () -> Inputs.interval("x"));
    assertFault("no share of 'x'; there are: archive, filtered, words", () -> Inputs.share("x"));
    assertFault("no syntax 'x'; there are: pressmark, nexis, factiva", () -> Inputs.syntax("x"));
  }

  @Test
  void readsFacetsWithTheirNumberOfValues() throws InvalidInputException {
    var place = new Facet.OfField(NameField.PLACE);
    assertEquals(
        new FacetRequest(place, Defaults.VALUES, Optional.empty()), Inputs.facetRequest("place"));
    assertEquals(new FacetRequest(place, 3, Optional.empty()), Inputs.facetRequest("place:3"));
    assertFault("'-3' is no number from 0 on", () -> Inputs.facetRequest("place:-3"));
    assertFault("'' is no number from 0 on", () -> Inputs.facetRequest("place:"));
  }

  @Test
  void refusesAFacetThatIsAskedForTwice() throws InvalidInputException {
    FacetRequest place = Inputs.facetRequest("place");
    Inputs.refuseRepeated(List.of(place, Inputs.facetRequest("person")));
    assertFault(
        "place is given twice",
        () -> Inputs.refuseRepeated(List.of(place, Inputs.facetRequest("place:3"))));
  }

  @Test
  void onlyPlacesLieUnderOthers() throws InvalidInputException {
    assertEquals(
        new Facet.OfPlacesUnder("Asia"), Inputs.under(new Facet.OfField(NameField.PLACE), "Asia"));
    assertFault(
        "goes with place, not with year",
        () -> Inputs.under(new Facet.OfTime(Interval.YEAR), "Asia"));
  }

  @Test
  void readsTimes() throws InvalidInputException {
    assertEquals(Duration.ofSeconds(2), Inputs.time("2"));
    assertEquals(Duration.ofMillis(500), Inputs.time("500MS"));
    assertEquals(Duration.ofMinutes(1), Inputs.time("1m"));
    assertFault("no time '1h'; write 2s, 500ms or 1m", () -> Inputs.time("1h"));
  }

  @Test
  void drawsNoSampleThatDoesNotFitInMemory() {
    assertFault("at most 1000000, not 1000001", () -> Inputs.sample(1_000_001, 0));
  }

  @Test
  void readsExclusions() throws InvalidInputException {
    assertEquals(new Exclusion(NameField.AUTHOR, "A=B"), Exclusion.of("author=A=B"));
    assertFault(
        "'Aleppo' names no field; write it as in place=Aleppo", () -> Exclusion.of("Aleppo"));
  }

  @Test
  void suggestsNamesAndHeadlinesUnlessToldOtherwise() throws InvalidInputException {
    assertEquals(
        new SuggestionKinds(List.of(NameField.PERSON, NameField.PLACE, NameField.ORG), true),
        SuggestionKinds.of(List.of()));
    assertEquals(
        new SuggestionKinds(List.of(NameField.AUTHOR), true),
        SuggestionKinds.of(List.of("headline", "author")));
  }

  private static void assertFault(String message, Executable reading) {
    assertEquals(message, assertThrows(InvalidInputException.class, reading).getMessage());
  }
}
