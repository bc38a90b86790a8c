package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("index", "search", "facets", "timeline", "show", "serve", "--from", "--format");

  @ParameterizedTest
  @CsvSource({
    "serach,search",
    "serch,search",
    "find-ex,",
    "facet,facets",
    "timelines,timeline",
    "shwo,show",
    "sevre,serve",
    "--form,--from",
    "--formt,--format",
    "xyz,",
    "'',"
  })
  void findsWhatWasMeant(String word, String name) {
    assertEquals(Optional.ofNullable(name), Nearest.to(word, NAMES));
  }

  @Test
  void findsNothingAmongNothing() {
    assertEquals(Optional.empty(), Nearest.to("search", List.of()));
  }
}
