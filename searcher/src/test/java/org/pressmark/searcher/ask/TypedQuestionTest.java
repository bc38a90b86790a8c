package org.pressmark.searcher.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.InvalidQuestionException.DatesReversed;
import org.pressmark.searcher.ask.InvalidQuestionException.Input;
import org.pressmark.searcher.ask.InvalidQuestionException.Unreadable;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.query.Span;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Question;

class TypedQuestionTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-12-10T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void isParsedWithAllItsFilters() throws InvalidQuestionException {
    var typed =
        new TypedQuestion(
            "aleppo w/3 rebels",
            Syntax.NEXIS,
            Map.of(NameField.PERSON, List.of("A", "B"), NameField.PLACE, List.of()),
            List.of(new Exclusion(NameField.SPEAKER, "C"), new Exclusion(NameField.SPEAKER, "D")),
            Optional.of("2016-11"),
            Optional.of("today"));
    Question question = typed.parsed(CLOCK);
    assertEquals("aleppo W/3 rebels", question.query().normalized());
    assertEquals(
        new Filters(
            Map.of(NameField.PERSON, List.of("A", "B")),
            Map.of(NameField.SPEAKER, List.of("C", "D")),
            Optional.of(DateRange.of(LocalDate.of(2016, 11, 1), LocalDate.of(2016, 12, 10)))),
        question.filters());
  }

  @Test
  void namesTheInputThatIsAtFault() {
    Unreadable query =
        assertThrows(
            Unreadable.class, () -> typed("a AND", Optional.of("2016-13"), Optional.empty()));
    assertEquals(Input.QUERY, query.input());
    assertEquals("a AND", query.text());
    Unreadable date =
        assertThrows(Unreadable.class, () -> typed("a", Optional.empty(), Optional.of("2016-13")));
    assertEquals("to", date.input().label());
    assertEquals(new Span(0, 7), date.fault().span());
  }

  @Test
  void refusesDatesThatEndBeforeTheyBegin() {
    DatesReversed reversed =
        assertThrows(
            DatesReversed.class, () -> typed("a", Optional.of("2017"), Optional.of("2016")));
    assertEquals("from 2017 is after to 2016", reversed.getMessage());
  }

  @Test
  void filtersByNothingElse() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new TypedQuestion(
                "",
                Syntax.PRESSMARK,
                Map.of(NameField.SPEAKER, List.of("A")),
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  private static Question typed(String query, Optional<String> from, Optional<String> to)
      throws InvalidQuestionException {
    return new TypedQuestion(query, Syntax.PRESSMARK, Map.of(), List.of(), from, to).parsed(CLOCK);
  }
}
