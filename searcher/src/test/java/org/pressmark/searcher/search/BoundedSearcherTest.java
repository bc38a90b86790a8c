package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BoundedSearcherTest {
  private static final Question ASKED = TestArchive.question("the -zebra", Filters.none());

  @Test
  void noPartOfAnAnswerIsTakenForTheWhole() throws Exception {
    try (var archive = TestArchive.of(new RandomNews(new Random(1), "a").articles(50))) {
      Archive late = archive.within(Duration.ZERO);
      var page = new SearchRequest(ASKED, Order.NEWEST, 10, Optional.empty(), List.of(), 0);
      assertThrows(TimeExceededException.class, () -> late.count(ASKED));
      assertThrows(TimeExceededException.class, () -> late.search(page));
      assertThrows(TimeExceededException.class, () -> late.timeline(ASKED, Interval.YEAR));
      assertThrows(TimeExceededException.class, () -> late.explain(ASKED.query()));
      assertThrows(TimeExceededException.class, () -> late.hints(ASKED));
      assertEquals(archive.count(ASKED), archive.within(Duration.ofMinutes(1)).count(ASKED));
    }
  }
}
