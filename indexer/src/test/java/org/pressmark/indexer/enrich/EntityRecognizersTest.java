package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EntityRecognizersTest {
  @Test
  void noneIsAlwaysThere() {
    assertSame(EntityRecognizer.none(), EntityRecognizers.named("none"));
  }

  @Test
  void unknownNameIsAnsweredWithThoseThatThereAre() {
    var fault =
        assertThrows(IllegalArgumentException.class, () -> EntityRecognizers.named("oracle"));
    assertEquals("no recognizer is called oracle; there are english, none", fault.getMessage());
  }
}
