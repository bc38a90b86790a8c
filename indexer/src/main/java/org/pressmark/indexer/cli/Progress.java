package org.pressmark.indexer.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pressmark.indexer.index.IndexRequest;
import org.pressmark.indexer.index.Indexer;
import org.pressmark.indexer.index.Tally;

/// Says on stderr how far a run is: on a terminal in one line that is written anew, else in a line
/// every 30 seconds.
final class Progress implements AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);

  /// A run that is shorter is spared the walk that measures what is before it.
  private static final Duration SHORT_RUN = Duration.ofMillis(400);

  /// The line is written without wrapping, since only the row that the cursor is in can be cleared.
  private static final String CLEAR_LINE = "\r\u001b[K";

  private static final String DO_NOT_WRAP = "\u001b[?7l";
  private static final String WRAP = "\u001b[?7h";

  private final IndexRequest request;
  private final Tally tally;
  private final PrintWriter err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("progress").factory());
  private volatile OptionalLong bytesInAll = OptionalLong.empty();

  private Progress(IndexRequest request, Tally tally, PrintWriter err, boolean terminal) {
    this.request = request;
    this.tally = tally;
    this.err = err;
    this.terminal = terminal;
  }

  /// Begins to report, unless `quiet`.
  static Progress of(IndexRequest request, Tally tally, PrintWriter err, boolean quiet) {
    boolean terminal =
        !quiet && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    var progress = new Progress(request, tally, err, terminal);
    if (!quiet) {
      progress.start();
    }
    return progress;
  }

  private void start() {
    long every = (terminal ? ON_TERMINAL : ELSEWHERE).toMillis();
    var _ =
        clock.schedule(
            () -> Thread.ofPlatform().daemon().name("measure").start(this::measure),
            SHORT_RUN.toMillis(),
            TimeUnit.MILLISECONDS);
    var _ = clock.scheduleAtFixedRate(this::print, every, every, TimeUnit.MILLISECONDS);
  }

  private void print() {
    var elapsed = Duration.ofNanos(Math.max(1_000_000, System.nanoTime() - start));
    ProgressLine line = ProgressLine.of(tally, bytesInAll, elapsed);
    err.print(
        terminal
            ? CLEAR_LINE + DO_NOT_WRAP + line + WRAP
            : "pressmark: " + line + System.lineSeparator());
    err.flush();
  }

  private void measure() {
    try {
      bytesInAll = Indexer.size(request);
    } catch (IOException _) {
      // The run meets the same fault and reports it; the lines then say no time left.
    }
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
