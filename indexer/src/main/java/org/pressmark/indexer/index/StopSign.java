package org.pressmark.indexer.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IORunnable;

/// Tells the threads of a run when to leave off: the user asked for it, or one of them failed.
/// Thread-safe.
final class StopSign {
  private final BooleanSupplier requested;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  StopSign(BooleanSupplier requested) {
    this.requested = requested;
  }

  boolean isUp() {
    return isFailed() || requested.getAsBoolean();
  }

  boolean isFailed() {
    return failure.get() != null;
  }

  /// Does a part of the run; what it throws is the run's failure, unless there was one before.
  void guard(IORunnable part) {
    try {
      part.run();
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable fault) {
    failure.compareAndSet(null, fault);
  }

  /// Threads whose end is the run's failure, too, as where no memory is left to begin a part.
  ///
  /// @param name before the number of each
  ThreadFactory threads(String name) {
    return Thread.ofPlatform()
        .name(name, 0)
        .daemon()
        .uncaughtExceptionHandler((_, fault) -> fail(fault))
        .factory();
  }

  /// Throws the failure, if there is one.
  void rethrow() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case UncheckedIOException e -> throw e.getCause();
      // The index writer closed itself when it failed in another thread, which is the cause.
      case AlreadyClosedException e when e.getCause() instanceof IOException cause -> throw cause;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new AssertionError("undeclared", e);
    }
  }

  /// What to throw if somebody interrupts a run's own thread.
  static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    var fault = new InterruptedIOException("interrupted");
    fault.initCause(cause);
    return fault;
  }
}
