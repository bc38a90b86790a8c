package org.pressmark.indexer.index;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.LockObtainFailedException;
import org.pressmark.indexer.enrich.Enricher;

/// Brings an index up to date with directories of articles.
///
/// Exceptions: `NoSuchFileException` if a source is not there; {@link
/// org.pressmark.schema.index.IndexFormatException} if the index is of another format; {@link
/// IndexUnavailableException} if the index directory cannot be used; any other `IOException` if the
/// index cannot be written, a full disk for example: it then stays as it was at the last commit.
/// Faults of the input are no exceptions but counted in the summary.
public final class Indexer {
  private final Enricher enricher;

  /// @param enricher reads what the text of the articles says
  public Indexer(Enricher enricher) {
    this.enricher = enricher;
  }

  /// Indexes what the request names.
  ///
  /// @param tally counts while the run goes on
  /// @param stopRequested asked often; once true, the run commits what it has and ends
  public IndexSummary index(IndexRequest request, Tally tally, BooleanSupplier stopRequested)
      throws IOException {
    long start = System.nanoTime();
    try (IndexDirectories directories = IndexDirectories.open(request.index(), request.dryRun());
        ArticleStore store = ArticleStore.open(directories.articles(), request.index());
        FileLedger ledger = FileLedger.open(directories.ledger());
        RejectLog rejects = RejectLog.open(request.rejects())) {
      var roots = new Roots(ledger.roots());
      var sources = new Sources(request.sources(), request.index(), roots, tally);
      ledger.setRoots(roots.directories());
      if (request.prune()) {
        prune(sources, store, ledger, tally, request.dryRun());
      }
      boolean complete =
          new IndexRun(request, enricher, store, ledger, rejects, tally, stopRequested)
              .run(sources);
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      return tally.summary(store.size(), elapsed, rejects.first(), !complete);
    } catch (LockObtainFailedException _) {
      throw new IndexUnavailableException(
          "another run is writing to " + request.index() + "; wait until it has ended");
    }
  }

  /// Takes out the articles whose file is gone. It comes before the walk, so that another copy of
  /// such an article is then new, no duplicate.
  private static void prune(
      Sources sources, ArticleStore store, FileLedger ledger, Tally tally, boolean dryRun)
      throws IOException {
    sources.forEachVanished(
        ledger,
        name -> {
          store.forEachIdOf(
              name,
              id -> {
                tally.removed.increment();
                if (!dryRun) {
                  store.remove(id);
                }
              });
          if (!dryRun) {
            ledger.remove(name);
          }
        });
    store.refresh();
  }
}
