package org.pressmark.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Work on the items of a list by a number of threads, each of which takes the next few that nobody
/// has.
final class Parallel {
  private static final int ITEMS_AT_A_TIME = 16;

  private Parallel() {}

  /// What is done with an item.
  interface Work<T> {
    void on(T item) throws Exception;
  }

  static <T> void forEach(List<T> items, int threads, Work<T> work) throws Exception {
    var next = new AtomicInteger();
    Callable<Void> share =
        () -> {
          int from;
          while ((from = next.getAndAdd(ITEMS_AT_A_TIME)) < items.size()) {
            for (T item : items.subList(from, Math.min(from + ITEMS_AT_A_TIME, items.size()))) {
              work.on(item);
            }
          }
          return null;
        };
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var shares = new ArrayList<Future<Void>>();
      for (int i = 0; i < threads; i++) {
        shares.add(pool.submit(share));
      }
      for (Future<Void> done : shares) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
