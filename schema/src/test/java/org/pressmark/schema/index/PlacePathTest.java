package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;
import org.pressmark.schema.Origin;

final class PlacePathTest {
  private static Mention mention(String name, Kind kind, String country, String region) {
    var location =
        new Mention.Location(
            name,
            kind,
            1,
            2,
            Optional.of(country).filter(c -> !c.isEmpty()),
            Optional.of(region).filter(r -> !r.isEmpty()));
    return new Mention(
        EntityType.PLACE, name, name, Mention.Part.BODY, 0, 1, Optional.of(location));
  }

  private static Article article(List<String> places, Mention... mentions) {
    return new ArticleBuilder("1", Origin.of("a.txt"))
        .places(places)
        .mentions(List.of(mentions))
        .build();
  }

  @Test
  void hasEveryBeginningOnce() {
    Article article =
        article(
            List.of(),
            mention("Aleppo", Kind.CITY, "SY", "Aleppo Governorate"),
            mention("Damascus", Kind.CITY, "SY", ""),
            mention("Texas", Kind.REGION, "US", ""),
            mention("Europe", Kind.CONTINENT, "", ""));
    assertEquals(
        List.of(
            "Asia",
            "Asia/Syria",
            "Asia/Syria/Aleppo Governorate",
            "Asia/Syria/Aleppo Governorate/Aleppo",
            "Asia/Syria/Damascus",
            "North America",
            "North America/United States",
            "North America/United States/Texas",
            "Europe"),
        PlacePath.of(article));
    assertEquals(List.of("Syria", "United States"), NameField.COUNTRY.values(article));
    assertEquals(List.of("SY", "US"), NameField.COUNTRY.otherNames(article));
  }

  @Test
  void countriesOfTheMarkupCount() {
    Article article = article(List.of("usa", "west-germany", "moon"));
    assertEquals(List.of("United States", "Germany"), NameField.COUNTRY.values(article));
    assertEquals(
        List.of("North America", "North America/United States", "Europe", "Europe/Germany"),
        PlacePath.of(article));
  }

  @Test
  void aStateOfTheNameOfACountryIsNone() {
    Article article = article(List.of("Georgia"), mention("Georgia", Kind.REGION, "US", ""));
    assertEquals(List.of("United States"), NameField.COUNTRY.values(article));
  }

  @Test
  void theLastStepDoesNotRepeatThoseBeforeIt() {
    Article article =
        article(
            List.of(),
            mention("Paris, Texas", Kind.CITY, "US", "Texas"),
            mention("Georgia, United States", Kind.REGION, "US", ""),
            mention("San Miguel, Bohol, Philippines", Kind.CITY, "PH", "Bohol"));
    assertTrue(
        PlacePath.of(article)
            .containsAll(
                List.of(
                    "North America/United States/Texas/Paris",
                    "North America/United States/Georgia",
                    "Asia/Philippines/Bohol/San Miguel")),
        PlacePath.of(article).toString());
  }

  @Test
  void aStepHasNoSeparator() {
    Article article = article(List.of(), mention("Biel/Bienne", Kind.CITY, "CH", "Bern"));
    assertEquals("Europe/Switzerland/Bern/Biel-Bienne", PlacePath.of(article).getLast());
  }
}
