package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pressmark.indexer.ingest.SourceFile;

@Timeout(20)
class BacklogTest {
  private final Backlog backlog = new Backlog(100);
  private final FileReading first = reading();
  private final FileReading second = reading();

  @Test
  void letsAnyLengthInWhenItHoldsNothing() throws InterruptedException {
    backlog.add(first, 1_000);
    Thread late = Thread.ofVirtual().start(() -> add(second, 1));
    assertFalse(late.join(Duration.ofMillis(50)));
    backlog.remove(1_000);
    assertTrue(late.join(Duration.ofSeconds(10)));
  }

  @Test
  void neverHoldsUpTheFileWhoseTurnItIs() throws InterruptedException {
    backlog.add(second, 100);
    Thread waiting = Thread.ofVirtual().start(() -> add(first, 50));
    assertFalse(waiting.join(Duration.ofMillis(50)));
    backlog.turnTo(first);
    assertTrue(waiting.join(Duration.ofSeconds(10)));
    backlog.add(first, 50);
    assertEquals(Thread.State.TERMINATED, waiting.getState());
  }

  private void add(FileReading reading, long chars) {
    try {
      backlog.add(reading, chars);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private FileReading reading() {
    return new FileReading(
        new SourceFile(Path.of("a.txt"), "a.txt", 0, Instant.EPOCH),
        false,
        _ -> {},
        backlog,
        new StopSign(() -> false));
  }
}
