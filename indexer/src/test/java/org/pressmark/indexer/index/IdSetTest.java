package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdSetTest {
  @Test
  void holdsWhatWasAddedAndNothingElse() {
    var random = new Random(20260101);
    var expected = new HashSet<String>();
    var set = new IdSet();
    for (int i = 0; i < 20_000; i++) {
      String id = Integer.toString(random.nextInt(15_000), 32);
      assertEquals(expected.contains(id), set.contains(id));
      expected.add(id);
      set.add(id);
    }
    for (int i = 0; i < 15_000; i++) {
      String id = Integer.toString(i, 32);
      assertEquals(expected.contains(id), set.contains(id));
    }
  }
}
