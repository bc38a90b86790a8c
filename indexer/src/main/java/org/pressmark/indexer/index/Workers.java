package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IORunnable;

/// Does the work on articles in threads of its own, and takes no more of it at a time than a
/// certain length of text.
final class Workers implements Closeable {
  private final StopSign stop;
  private final ExecutorService threads;
  private final int room;
  private final Semaphore free;

  /// @param room the length of text that may be at work, in UTF-16 units
  Workers(int threads, int room, StopSign stop) {
    this.stop = stop;
    this.room = room;
    this.free = new Semaphore(room);
    this.threads = Executors.newFixedThreadPool(threads, stop.threads("indexer-"));
  }

  /// Hands over some work as soon as there is room for it. What is left of it when a part of the
  /// run has failed is not done.
  ///
  /// @param chars the length of its text
  /// @param done comes after all of it
  <T> void take(List<T> items, long chars, IOConsumer<T> work, IORunnable done)
      throws InterruptedException {
    int weight = Math.clamp(chars, 1, room);
    free.acquire(weight);
    threads.execute(() -> {
      stop.guard(() -> {
        for (T item : items) {
          if (stop.isFailed()) {
            return;
          }
          work.accept(item);
        }
        done.run();
      });
      free.release(weight);
    });
  }

  /// Waits until nothing is at work.
  void awaitIdle() throws InterruptedException {
    free.acquire(room);
    free.release(room);
  }

  /// Ends once nothing is at work.
  @Override
  public void close() throws IOException {
    threads.close();
  }
}
