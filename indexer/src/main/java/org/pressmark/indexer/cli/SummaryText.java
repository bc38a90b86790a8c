package org.pressmark.indexer.cli;

import org.pressmark.indexer.index.IndexSummary;

/// A run's ledger in a sentence.
final class SummaryText {
  private SummaryText() {}

  static String of(IndexSummary summary, boolean dryRun) {
    return "%s%,d read = %,d added + %,d updated + %,d unchanged + %,d duplicate + %,d rejected; %,d removed; %,d articles in the index; %,d %s%s, %.1f MB, %.1f s%s"
        .formatted(
            dryRun ? "dry run, nothing written: " : "",
            summary.read(),
            summary.added(),
            summary.updated(),
            summary.unchanged(),
            summary.duplicate(),
            summary.rejected(),
            summary.removed(),
            summary.articles(),
            summary.files(),
            summary.files() == 1 ? "file" : "files",
            summary.ignored() > 0 ? " (and %,d left out by rule)".formatted(summary.ignored()) : "",
            summary.bytes() / 1e6,
            summary.elapsed().toMillis() / 1e3,
            summary.interrupted() ? "; interrupted, run it again to go on" : "");
  }
}
