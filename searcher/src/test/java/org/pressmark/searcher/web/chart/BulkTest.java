package org.pressmark.searcher.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.searcher.search.Timeline;

final class BulkTest {
  private static Timeline.Bucket year(int year, long count) {
    return new Timeline.Bucket(LocalDate.of(year, 1, 1), count);
  }

  private static Optional<Bulk> bulk(Timeline.Bucket... years) {
    return Bulk.of(new Timeline(0, 0, List.of(years)));
  }

  private static Optional<Bulk> of(int first, int last, long before, long after) {
    return Optional.of(
        new Bulk(LocalDate.of(first, 1, 1), LocalDate.of(last, 1, 1), before, after));
  }

  @Test
  void leavesOutAFewDatesFarFromAllOthers() {
    assertEquals(
        of(1987, 1990, 1, 2), bulk(year(1, 1), year(1987, 90), year(1990, 60), year(9999, 2)));
    assertEquals(
        of(1883, 2025, 1, 0),
        bulk(year(1, 1), year(1883, 1), year(1910, 20), year(1960, 20), year(2025, 58)));
  }

  @Test
  void keepsDatesThatAreManyOrNotFar() {
    assertEquals(of(1, 1990, 0, 0), bulk(year(1, 10), year(1987, 90), year(1990, 60)));
    assertEquals(of(1970, 1987, 0, 0), bulk(year(1970, 1), year(1987, 100)));
    assertEquals(of(1800, 2000, 0, 0), bulk(year(1800, 1), year(1900, 50), year(2000, 50)));
    assertEquals(of(1, 1, 0, 0), bulk(year(1, 1)));
    assertEquals(Optional.empty(), bulk());
  }
}
