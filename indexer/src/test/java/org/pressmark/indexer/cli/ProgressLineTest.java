package org.pressmark.indexer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  @Test
  void tellsTheTimeLeftByWhatWasRead() {
    assertEquals(
        "1,200 files, 36,000 articles, 300 of 1,000 MB, 600 articles/s, 3.3 MB/s, 2 rejected, "
            + "0:03:30 left",
        line(200_000_000, 100_000_000, OptionalLong.of(1_000_000_000)));
  }

  @Test
  void tellsNoTimeWhereTheSizeIsNotKnown() {
    assertEquals(
        "1,200 files, 36,000 articles, 310 MB, 600 articles/s, 3.3 MB/s, 2 rejected",
        line(200_000_000, 100_000_000, OptionalLong.empty()));
  }

  @Test
  void tellsNoTimeBeforeSomethingIsRead() {
    assertEquals(
        "1,200 files, 36,000 articles, 100 of 1,000 MB, 600 articles/s, 0.0 MB/s, 2 rejected",
        line(0, 100_000_000, OptionalLong.of(1_000_000_000)));
  }

  @Test
  void saysThatAllIsRead() {
    assertEquals(
        "1,200 files, 36,000 articles, 300 of 300 MB, 600 articles/s, 3.3 MB/s, 2 rejected, "
            + "finishing",
        line(200_000_000, 100_000_000, OptionalLong.of(300_000_000)));
  }

  private static String line(long read, long skipped, OptionalLong inAll) {
    return new ProgressLine(
            1_200, 36_000, 2, 310_000_000, read, skipped, inAll, Duration.ofMinutes(1))
        .toString();
  }
}
