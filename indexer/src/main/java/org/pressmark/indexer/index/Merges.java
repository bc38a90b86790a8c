package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/// Merges segments in the background. A merge that fails, for want of space for example, spoils
/// nothing and would be tried again; it is told of at the next commit, where there is somebody to
/// hear of it.
final class Merges extends ConcurrentMergeScheduler {
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  @Override
  protected void handleMergeException(Throwable fault) {
    failure.compareAndSet(null, fault);
  }

  void rethrow() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new AssertionError("undeclared", e);
    }
  }
}
