package org.pressmark.indexer.enrich.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ST. LOUIS | st louis",
        "Saint-Étienne | st etienne",
        "the Hague | hague",
        "Côte d’Ivoire | cote divoire",
        "N'Djamena | ndjamena",
        "U.S. | us",
        "Łódź | lodz",
        "Sana‘a | sanaa",
        "  New\u00a0York  | new york",
        "Москва | москва",
        "… | ''",
      })
  void foldsNames(String name, String key) {
    assertEquals(key, PlaceKey.of(name));
  }

  @ParameterizedTest
  @CsvSource({"The", "the the", "Mount Saint Helens", "İzmir", "a\u0301"})
  void keysAreTheirOwn(String name) {
    String key = PlaceKey.of(name);
    assertEquals(key, PlaceKey.of(key));
  }
}
