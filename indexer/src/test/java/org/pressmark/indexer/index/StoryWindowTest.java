package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryWindowTest {
  @Test
  void readsHoursDaysAndWeeks() {
    assertEquals(StoryWindow.of(Duration.ofHours(36)), StoryWindow.parse("36h"));
    assertEquals(StoryWindow.of(Duration.ofDays(7)), StoryWindow.parse("7d"));
    assertEquals(StoryWindow.of(Duration.ofDays(14)), StoryWindow.parse("2w"));
    assertEquals(StoryWindow.ANY, StoryWindow.parse("any"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0h", "36h", "7d", "any", "99999w"})
  void isReadAsItIsPrinted(String text) {
    StoryWindow window = StoryWindow.parse(text);
    assertEquals(window, StoryWindow.parse(window.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "d", "-1d", "7 d", "7m", "1000000000w", "٧d"})
  void refusesAnyOther(String text) {
    assertThrows(IllegalArgumentException.class, () -> StoryWindow.parse(text));
  }
}
