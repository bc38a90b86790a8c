package org.pressmark.indexer.cli;

import java.util.concurrent.CountDownLatch;

/// Turns Ctrl-C and a polite kill into a request to stop, and holds the end of the process back
/// until the run has committed what it has.
final class StopOnSignal implements AutoCloseable {
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile boolean requested;

  private StopOnSignal() {}

  static StopOnSignal install() {
    var stop = new StopOnSignal();
    try {
      Runtime.getRuntime().addShutdownHook(stop.hook);
    } catch (IllegalStateException _) {
      stop.requested = true; // the signal came before
    }
    return stop;
  }

  private void stop() {
    requested = true;
    try {
      ended.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isRequested() {
    return requested;
  }

  /// Lets the process end.
  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException _) {
        // The signal came just now; the hook finds the latch open.
      }
    }
  }
}
