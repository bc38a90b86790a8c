package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextSketchTest {
  private static TextSketch sketch(String text) {
    return TextSketch.of(text).orElseThrow();
  }

  private static double similarity(String one, String other) {
    return TextSketch.similarity(sketch(one).bytes(), sketch(other).bytes());
  }

  private static List<String> words(Random random, int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(_ -> "w" + random.nextInt(100_000)).toList());
  }

  @Test
  void isTheSameForTheSameWordsWhateverTheirCasePunctuationAndSpace() {
    TextSketch one =
        sketch("The Fed raised rates.\n\nMarkets fell; bonds rose, and that was it, he said.");
    TextSketch other =
        sketch("the fed raised rates markets  fell bonds rose and that was it “he said”");
    assertEquals(one.words(), other.words());
    assertEquals(one.terms(), other.terms());
    assertEquals(one.bytes(), other.bytes());
  }

  @Test
  void isAnotherForTheSameWordsInAnotherOrder() {
    assertNotEquals(sketch("rates rose").words(), sketch("rose rates").words());
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertEquals(Optional.empty(), TextSketch.of(" -- \n\n… "));
  }

  @Test
  void aShortTextHasNothingButItsWords() {
    TextSketch sketch = sketch("No comment.");
    assertEquals(0, sketch.bytes().length);
    assertEquals(1, sketch.terms().size());
  }

  @Test
  void similarityIsTheShareOfRunsInCommonToWithinAFewStandardErrors() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<String> words = words(random, 300);
      int kept = random.nextInt(301);
      List<String> other = new ArrayList<>(words.subList(0, kept));
      other.addAll(words(random, 300 - kept));
      double common = Math.max(0, kept - 2);
      double share = common / (2 * 298 - common);
      double estimate = similarity(String.join(" ", words), String.join(" ", other));
      assertEquals(share, estimate, 0.26, "kept " + kept);
    }
  }

  @Test
  void copiesWithAFewWordsChangedHaveATermInCommon() {
    var random = new Random(11);
    int found = 0;
    for (int i = 0; i < 500; i++) {
      List<String> words = words(random, 250);
      List<String> copy = new ArrayList<>(words);
      for (int change = 0; change < 8; change++) {
        copy.set(random.nextInt(copy.size()), "changed" + change);
      }
      var one = sketch(String.join(" ", words));
      var other = sketch(String.join(" ", copy));
      if (!Collections.disjoint(one.terms(), other.terms())) {
        found++;
      }
    }
    assertTrue(found >= 498, found + " of 500");
  }
}
