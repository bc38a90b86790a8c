package org.pressmark.searcher.web.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Works on so many requests at once, lets some more wait for their turn, and sends the others
/// away. Thread-safe.
///
/// The work is done on platform threads: it is reckoning, and virtual threads that reckon do not
/// make way for others. So a few slow questions would stop the whole server, down to the threads
/// that talk with clients.
public final class Turns implements AutoCloseable {
  private final ThreadPoolExecutor threads;
  private final Duration patience;

  /// @param name of the threads
  /// @param running how many are worked on at once
  /// @param waiting how many more may wait
  /// @param patience for how long
  public Turns(String name, int running, int waiting, Duration patience) {
    this.patience = patience;
    threads =
        new ThreadPoolExecutor(
            running,
            running,
            1,
            TimeUnit.MINUTES,
            waiting == 0 ? new SynchronousQueue<>() : new LinkedBlockingQueue<>(waiting),
            Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /// Does some work when it is its turn, and waits for its end.
  ///
  /// @throws ProblemException if the turn does not come
  /// @throws ExecutionException with what the work threw
  <T> T take(Callable<T> work) throws ProblemException, ExecutionException {
    var turn = new Turn<T>(work);
    try {
      threads.execute(turn);
    } catch (RejectedExecutionException _) {
      throw busy();
    }
    if (!turn.hasBegunWithin(patience)) {
      threads.remove(turn);
      throw busy();
    }
    return turn.result();
  }

  static ProblemException busy() {
    return Problem.of(503, "busy", "too many questions at once; ask again in a moment").exception();
  }

  /// Takes no more work. What is begun goes on, but does not keep the program from ending.
  @Override
  public void close() {
    threads.shutdown();
  }

  /// Work that begins or is given up, not both.
  private static final class Turn<T> extends FutureTask<T> {
    private final AtomicBoolean isDecided = new AtomicBoolean();
    private final CountDownLatch decision = new CountDownLatch(1);

    Turn(Callable<T> work) {
      super(work);
    }

    @Override
    public void run() {
      if (isDecided.compareAndSet(false, true)) {
        decision.countDown();
        super.run();
      }
    }

    /// Waits for its beginning; if that does not come in time it never will.
    boolean hasBegunWithin(Duration time) {
      try {
        return decision.await(time.toNanos(), TimeUnit.NANOSECONDS)
            || !isDecided.compareAndSet(false, true);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return !isDecided.compareAndSet(false, true);
      }
    }

    /// Waits to the end even if it is interrupted: the work uses the request and the archive.
    T result() throws ExecutionException {
      boolean interrupted = false;
      try {
        while (true) {
          try {
            return get();
          } catch (InterruptedException _) {
            interrupted = true;
          }
        }
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
