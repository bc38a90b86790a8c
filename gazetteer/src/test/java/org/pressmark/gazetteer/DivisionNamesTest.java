package org.pressmark.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DivisionNamesTest {

  @Test
  void leavesOutTheWordForWhatTheyAre() {
    assertEquals(
        List.of("Aleppo", "Maine", "Crimea"),
        DivisionNames.bare(
            List.of(
                "Aleppo Governorate", "State of Maine", "Autonomous Republic of Crimea", "Texas")));
  }

  @Test
  void countiesKeepTheirsUnlessItStandsBefore() {
    assertEquals("Cook County", DivisionNames.county("Cook County"));
    assertEquals("Pangasinan", DivisionNames.county("Province of Pangasinan"));
  }

  @Test
  void namesThatAreTransliteratedLoseTheirMarks() {
    assertEquals("Hamah", Transliteration.plain("Ḩamāh", "SY"));
    assertEquals("São Paulo", Transliteration.plain("São Paulo", "BR"));
  }
}
