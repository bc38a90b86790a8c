package org.pressmark.indexer.upkeep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Runs that change an index one after the other, in a thread of their own: they add, update and
/// take out articles, and Lucene merges.
final class Runs implements AutoCloseable {
  private final NewsArchive archive;
  private final Thread thread;
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private volatile boolean ended;
  private volatile int count;

  private Runs(NewsArchive archive) {
    this.archive = archive;
    this.thread = Thread.ofPlatform().unstarted(this::run);
    thread.setUncaughtExceptionHandler((_, broken) -> fault.set(broken));
  }

  static Runs start(NewsArchive archive) {
    var runs = new Runs(archive);
    runs.thread.start();
    return runs;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
  private void run() {
    var random = new Random(1);
    try {
      while (!ended) {
        archive.write(random.nextInt(8), 1 + random.nextInt(20));
        archive.run();
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Several have ended meanwhile, none with a fault.
  void assertGoingOn() throws InterruptedException {
    while (count < 3 && thread.isAlive()) {
      Thread.sleep(10);
    }
    assertTrue(thread.isAlive(), () -> "a run broke: " + fault.get());
  }

  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
