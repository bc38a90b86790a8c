package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class FileShareTest {
  private final LongAdder total = new LongAdder();

  @Test
  void countsWhatIsLeftOutAtTheEnd() {
    try (var share = new FileShare(total, 10)) {
      share.accept(4);
      assertEquals(4, total.sum());
    }
    assertEquals(10, total.sum());
  }

  @Test
  void countsNothingTwice() {
    try (var share = new FileShare(total, 10)) {
      share.accept(8);
      share.accept(8);
    }
    assertEquals(10, total.sum());
  }
}
