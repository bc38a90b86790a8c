package org.pressmark.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.EntityType;

class ResultPagesTest {
  private static final LabelledText NAMED =
      new LabelledText(
          "Anna Berg lives in Oslo.",
          List.of(
              new LabelledText.Name(0, 9, EntityType.PERSON),
              new LabelledText.Name(19, 23, EntityType.PLACE)));

  @Test
  void sameSeedGivesTheSamePages() throws IOException {
    assertEquals(pages(), pages());
  }

  @Test
  void peopleAreThoseOfTheTextsInFullOrByTheirSurname() throws IOException {
    assertEquals(
        Set.of("anna berg", "berg", "a. berg", "a.berg"), names(pages(), EntityType.PERSON));
  }

  @Test
  void townsOfALeagueAreItsTeams() throws IOException {
    List<LabelledText> american =
        pages().stream().filter(page -> page.text().contains("American League")).toList();
    Set<String> teams = names(american, EntityType.ORGANIZATION);
    assertTrue(teams.containsAll(List.of("boston", "detroit", "kansas city")), teams::toString);
    assertEquals(Set.of("oslo"), names(american, EntityType.PLACE));
  }

  private static List<LabelledText> pages() throws IOException {
    var pages = new ResultPages(List.of(NAMED), 3);
    return Stream.generate(pages::next).limit(1000).toList();
  }

  private static Set<String> names(List<LabelledText> pages, EntityType type) {
    return pages.stream()
        .flatMap(
            page -> page.names().stream().filter(n -> n.type() == type).map(n -> n.in(page.text())))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
