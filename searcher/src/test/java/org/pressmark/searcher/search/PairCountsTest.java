package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PairCountsTest {

  @Test
  void countsWhatIsAboveTheFloorExactlyHoweverLittleRoomThereIs() {
    var random = new Random(4);
    List<List<Integer>> pairs = new ArrayList<>();
    long[] frequencies = new long[60];
    for (int i = 0; i < 4_000; i++) {
      int first = (int) Math.abs(random.nextGaussian() * 10) % 60;
      int second = (int) Math.abs(random.nextGaussian() * 10) % 60;
      frequencies[first]++;
      frequencies[second]++;
      pairs.add(List.of(first, second));
    }
    Map<List<Integer>, Integer> expected = new HashMap<>();
    pairs.forEach(pair -> expected.merge(pair, 1, Integer::sum));
    for (int room : List.of(1, 16, 100, 400, 10_000)) {
      var counts = new PairCounts(frequencies, room);
      pairs.forEach(pair -> counts.add(pair.get(0), pair.get(1)));
      Map<List<Integer>, Integer> counted = new HashMap<>();
      counts.forEach((first, second, count) -> counted.put(List.of(first, second), count));
      assertTrue(counted.size() <= room);
      assertEquals(counted.size(), counts.size());
      expected.forEach((pair, count) -> {
        if (count > counts.floor()) {
          assertEquals(count, counted.get(pair), pair + ", room " + room);
        }
      });
    }
    var roomy = new PairCounts(frequencies, 10_000);
    pairs.forEach(pair -> roomy.add(pair.get(0), pair.get(1)));
    assertEquals(0, roomy.floor());
    assertEquals(expected.size(), roomy.size());
  }
}
