package org.pressmark.indexer.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.pressmark.indexer.index.ArchiveWatch;
import org.pressmark.indexer.index.IndexRequest;
import org.pressmark.indexer.index.IndexSummary;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.indexer.index.Indexer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// `pressmark index --watch`: run after run, each as if it had been called for; one comes whenever
/// something has changed, and now and then in case a change was missed. Reported are the first run,
/// and of the others those that changed the index or met a new rejection.
///
/// Between runs others may write to the index.
final class WatchLoop {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Indexer indexer;
  private final IndexRequest request;
  private final StopOnSignal stop;
  private final Report report;
  private List<Rejected> lastRejects = List.of();

  WatchLoop(Indexer indexer, IndexRequest request, StopOnSignal stop, Report report) {
    this.indexer = indexer;
    this.request = request;
    this.stop = stop;
    this.report = report;
  }

  /// Goes on until the user wants to stop.
  ///
  /// @return the exit code of the last run
  int untilStopped() throws IOException {
    try (ArchiveWatch watch = ArchiveWatch.of(request)) {
      IndexSummary first = IndexCommand.index(indexer, request, stop, report);
      print(first);
      int code = IndexCommand.exitCode(first);
      watch
          .fault()
          .ifPresent(fault ->
              report.say(
                  "the system does not tell of changes in all directories (%s); they are looked at every %d s"
                      .formatted(fault.getMessage(), LONGEST_WAIT.toSeconds())));
      while (!stop.isRequested()) {
        watch.await(LONGEST_WAIT, stop::isRequested);
        if (!stop.isRequested()) {
          code = again();
        }
      }
      return code;
    }
  }

  /// A run that finds the index in use, or its disk full, is made up for by a later one.
  private int again() throws IOException {
    long start = System.nanoTime();
    int code;
    try {
      IndexSummary summary = IndexCommand.index(indexer, request, stop, report);
      if (hasNews(summary)) {
        print(summary);
      }
      code = IndexCommand.exitCode(summary);
    } catch (IndexUnavailableException e) {
      report.say(e.getMessage() + "; trying again");
      code = IndexCommand.FAILED;
    }
    pause(System.nanoTime() - start);
    return code;
  }

  private void print(IndexSummary summary) throws IOException {
    report.print(summary);
    lastRejects = summary.firstRejects();
  }

  private boolean hasNews(IndexSummary summary) {
    return summary.added() + summary.updated() + summary.removed() > 0
        || !summary.firstRejects().equals(lastRejects);
  }

  /// Rests for as long as the run took, so that a large index which changes all the time does not
  /// take all of the machine.
  private void pause(long nanos) {
    long end = System.nanoTime() + nanos;
    try {
      while (System.nanoTime() < end && !stop.isRequested()) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
