package org.pressmark.indexer.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pressmark.indexer.index.Tally;

/// Says on stderr how far a run is: on a terminal in one line that is written anew, else in a line
/// every 30 seconds.
final class Progress implements AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Tally tally;
  private final PrintWriter err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("progress").factory());

  private Progress(Tally tally, PrintWriter err, boolean terminal) {
    this.tally = tally;
    this.err = err;
    this.terminal = terminal;
  }

  /// Begins to report, unless `quiet`.
  static Progress of(Tally tally, PrintWriter err, boolean quiet) {
    var progress =
        new Progress(
            tally,
            err,
            !quiet
                && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    if (!quiet) {
      progress.start();
    }
    return progress;
  }

  private void start() {
    long every = (terminal ? ON_TERMINAL : ELSEWHERE).toMillis();
    var _ = clock.scheduleAtFixedRate(this::print, every, every, TimeUnit.MILLISECONDS);
  }

  private void print() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    String line =
        "%,d files, %,d articles, %,.0f MB, %,.0f articles/s, %,d rejected"
            .formatted(
                tally.files(),
                tally.read(),
                tally.bytes() / 1e6,
                tally.read() / seconds,
                tally.rejected());
    err.print(terminal ? CLEAR_LINE + line : "pressmark: " + line + System.lineSeparator());
    err.flush();
  }

  /// Ends the reports; none comes afterwards.
  @Override
  public void close() {
    clock.close();
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
