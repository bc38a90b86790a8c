package org.pressmark.indexer.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pressmark.indexer.upkeep.Stage;

/// Says on a terminal, in a line that is written anew, how far something is; elsewhere nothing.
final class StatusLine implements AutoCloseable {
  private static final int EVERY_MILLIS = 500;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("status").factory());

  private StatusLine(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /// Begins to show a stage, unless `quiet`.
  static StatusLine of(Stage stage, PrintWriter err, boolean quiet) {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    var line = new StatusLine(err, terminal && !quiet);
    if (line.shown) {
      var _ =
          line.clock.scheduleAtFixedRate(
              () -> line.print(stage.toString()),
              EVERY_MILLIS,
              EVERY_MILLIS,
              TimeUnit.MILLISECONDS);
    }
    return line;
  }

  private void print(String text) {
    err.print(CLEAR_LINE + text);
    err.flush();
  }

  @Override
  public void close() {
    clock.close();
    if (shown) {
      print("");
    }
  }
}
