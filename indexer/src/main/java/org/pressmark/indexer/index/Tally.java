package org.pressmark.indexer.index;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// The counts of a run while it goes on. Thread-safe; a reading while it goes on is a moment's
/// view.
public final class Tally {
  final LongAdder added = new LongAdder();
  final LongAdder updated = new LongAdder();
  final LongAdder unchanged = new LongAdder();
  final LongAdder duplicate = new LongAdder();
  final LongAdder rejected = new LongAdder();
  final LongAdder removed = new LongAdder();
  final LongAdder files = new LongAdder();
  final LongAdder ignored = new LongAdder();
  final LongAdder bytes = new LongAdder();

  /// Inputs accounted for so far.
  public long read() {
    return added.sum() + updated.sum() + unchanged.sum() + duplicate.sum() + rejected.sum();
  }

  /// Inputs rejected so far.
  public long rejected() {
    return rejected.sum();
  }

  /// Files taken up so far.
  public long files() {
    return files.sum();
  }

  /// Bytes of those files.
  public long bytes() {
    return bytes.sum();
  }

  IndexSummary summary(
      long articles, Duration elapsed, List<Rejected> firstRejects, boolean interrupted) {
    return new IndexSummary(
        added.sum(),
        updated.sum(),
        unchanged.sum(),
        duplicate.sum(),
        rejected.sum(),
        removed.sum(),
        files.sum(),
        ignored.sum(),
        bytes.sum(),
        articles,
        elapsed,
        firstRejects,
        interrupted);
  }
}
