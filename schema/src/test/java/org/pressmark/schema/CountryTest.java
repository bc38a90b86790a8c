package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CountryTest {
  private static Optional<String> code(String name) {
    return Country.named(name).map(Country::code);
  }

  @Test
  void isFoundByNamesOfAllTimes() {
    assertEquals(Optional.of("SY"), code("SYRIA"));
    assertEquals(Optional.of("LK"), code("Ceylon"));
    assertEquals(Optional.of("MM"), code("Burma"));
    assertEquals(Optional.of("CI"), code("Côte d’Ivoire"));
    assertEquals(Optional.empty(), code("Ruritania"));
  }

  @Test
  void isFoundByTheAbbreviationsAndLabelsOfNews() {
    for (String name : List.of("U.S.", "US", "USA", "usa", "America", "United States")) {
      assertEquals(Optional.of("US"), code(name), name);
    }
    assertEquals(Optional.of("GB"), code("uk"));
    assertEquals(Optional.of("DE"), code("west-germany"));
    assertEquals(Optional.of("SU"), code("ussr"));
  }

  @Test
  void aNameBelongsToTheCountryThatBearsIt() {
    for (Country country : Country.all()) {
      assertEquals(Optional.of(country), Country.named(country.name()));
      assertEquals(Optional.of(country), Country.ofCode(country.code()));
    }
  }

  @Test
  void everyCodeOfIsoHasAName() {
    for (String code : Locale.getISOCountries()) {
      assertTrue(Country.ofCode(code).isPresent(), code);
    }
  }

  @Test
  void thereAreSevenContinents() {
    var continents = new HashSet<String>();
    Country.all().forEach(country -> continents.add(country.continent()));
    assertEquals(
        Set.of(
            "Africa", "Antarctica", "Asia", "Europe", "North America", "Oceania", "South America"),
        continents);
  }
}
