package org.pressmark.indexer.index;

import org.jspecify.annotations.Nullable;

/// Limits how much text lies read but not yet taken by the run, over all files that are being read
/// ahead. The file whose turn it is, is never held up by the others. Thread-safe.
final class Backlog {
  private final long limit;
  private long held;
  private @Nullable FileReading turn;

  /// @param limit in UTF-16 units
  Backlog(long limit) {
    this.limit = limit;
  }

  /// Adds to the text of a file, once there is room for it; any length fits when nothing else is
  /// held.
  synchronized void add(FileReading reading, long chars) throws InterruptedException {
    while (reading != turn && held > 0 && held + chars > limit) {
      wait();
    }
    held += chars;
  }

  /// Notes that some of the text was taken.
  synchronized void remove(long chars) {
    held -= chars;
    notifyAll();
  }

  /// Makes it a file's turn: the run takes its text next.
  synchronized void turnTo(FileReading reading) {
    if (turn != reading) {
      turn = reading;
      notifyAll();
    }
  }
}
