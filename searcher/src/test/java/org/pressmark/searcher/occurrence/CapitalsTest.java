package org.pressmark.searcher.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  @ParameterizedTest
  @CsvSource({
    "nato, NATO, true",
    "nato, Nato, false",
    "na?o, NATO, true",
    "n*o, NATO, true",
    "n????????????????????????????????o, NABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFO, true",
    "n????????????????????????????????o, NABCDEFGHIJKLMNOPQRSTUVWXYZABCDEO, false",
    "n????????????????????????????????o, NABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGO, false"
  })
  void findsTheWordsOfAPattern(String pattern, String word, boolean found) {
    var capitals = new Capitals(pattern, true);
    boolean looked = new CharacterRunAutomaton(capitals.automaton()).run(word);
    assertEquals(found, looked && capitals.takes(new BytesRef(word)));
  }

  /// Each `?` may be any of many characters, and all of them together any of very many.
  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void isMadeReadyInTimeForManyQuestionMarks() {
    assertTrue(new Capitals("n" + "?".repeat(2_000), true).automaton().getNumStates() < 10_000);
  }
}
