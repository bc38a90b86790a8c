package org.pressmark.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExchangeClusteringTest {
  /// Words 0 to 9 stand between words 10 to 19, in any order.
  @Test
  void groupsWordsThatStandInTheSameSurroundings() {
    var random = new Random(3);
    var text = new int[4000];
    for (int i = 0; i < text.length; i++) {
      text[i] = random.nextInt(10) + (i % 2 == 0 ? 0 : 10);
    }
    int[] groups = ExchangeClustering.groups(new Bigrams(20, text), 2, 10);
    for (int word = 1; word < 10; word++) {
      assertEquals(groups[0], groups[word], "word " + word);
      assertEquals(groups[10], groups[10 + word], "word " + (10 + word));
    }
    assertNotEquals(groups[0], groups[10]);
  }

  @Test
  void countsPairsOnBothSides() {
    var bigrams = new Bigrams(3, new int[] {0, 1, 0, 1, -1, 2, 0});
    assertEquals(3, bigrams.count(0));
    assertEquals(1, bigrams.afterStart(1) - bigrams.afterStart(0));
    assertEquals(2, bigrams.afterCount(bigrams.afterStart(0)));
    assertEquals(2, bigrams.beforeStart(1) - bigrams.beforeStart(0));
    assertEquals(2, bigrams.before(bigrams.beforeStart(0) + 1));
  }
}
