package org.pressmark.indexer.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.LockObtainFailedException;
import org.pressmark.indexer.enrich.Enricher;

/// Brings an index up to date with directories of articles.
///
/// Exceptions: `NoSuchFileException` if a source is not there; {@link
/// org.pressmark.schema.index.IndexFormatException} if the index is of another format; {@link
/// IndexUnavailableException} if the index cannot be used, or no longer: on a full disk for example
/// it stays as it was at its last commit; any other `IOException` if the file of rejections cannot
/// be written. Faults of the input are no exceptions but counted in the summary.
public final class Indexer {
  private final Enricher enricher;
  private final CommitPace pace;

  /// @param enricher reads what the text of the articles says
  public Indexer(Enricher enricher) {
    this(enricher, CommitPace.USUAL);
  }

  Indexer(Enricher enricher, CommitPace pace) {
    this.enricher = enricher;
    this.pace = pace;
  }

  /// Indexes what the request names.
  ///
  /// @param tally counts while the run goes on
  /// @param stopRequested asked often; once true, the run commits what it has and ends
  public IndexSummary index(IndexRequest request, Tally tally, BooleanSupplier stopRequested)
      throws IOException {
    long start = System.nanoTime();
    List<Source> named = Source.of(request.sources(), request.input().listed());
    try (OpenIndex index = OpenIndex.open(request.index(), request.dryRun());
        RejectLog rejects = RejectLog.open(request.rejects())) {
      var roots = new Roots(index.ledger().roots());
      commonDirectory(request.input().listed()).ifPresent(roots::add);
      var sources = new Sources(named, leftOut(request), roots, tally);
      index.ledger().setRoots(roots.directories());
      var run =
          new IndexRun(
              request, enricher, pace, index, sources, rejects, tally, new StopSign(stopRequested));
      boolean complete = toEnd(run, index, request.index());
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      return tally.summary(index.articles().size(), elapsed, rejects.first(), !complete);
    } catch (LockObtainFailedException _) {
      throw new IndexUnavailableException(
          "another run is writing to " + request.index() + "; wait until it has ended");
    }
  }

  private static boolean toEnd(IndexRun run, OpenIndex open, Path index) throws IOException {
    try {
      return run.toEnd();
    } catch (FileSystemException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw unavailable(index, e);
    } catch (IllegalStateException e) {
      // A writer that failed in another thread, in a merge for example, is closed, and knows why.
      switch (open.failure().orElse(e)) {
        case FileSystemException cause -> throw cause;
        case IOException cause -> throw unavailable(index, cause);
        case Error cause -> throw cause;
        default -> throw e;
      }
    }
  }

  private static IndexUnavailableException unavailable(Path index, IOException cause) {
    return new IndexUnavailableException(
        "%s: %s; it is as it was at its last commit, and another run will go on from there"
            .formatted(index, cause.getMessage()),
        cause);
  }

  /// The size of the files that a request names, in bytes; empty if that cannot be told before they
  /// are read. It takes a walk over the directories.
  public static OptionalLong size(IndexRequest request) throws IOException {
    if (request.input().stream().isPresent()) {
      return OptionalLong.empty();
    }
    Set<Path> leftOut = leftOut(request);
    long size = 0;
    for (Source source : Source.of(request.sources(), request.input().listed())) {
      size += ArchiveSize.of(source, leftOut);
    }
    return OptionalLong.of(size);
  }

  /// The innermost directory that holds everything in a list, so that the names of its files tell
  /// their directories apart.
  private static Optional<Path> commonDirectory(List<Path> listed) throws IOException {
    Path common = null;
    for (Path path : listed) {
      Path parent = path.toAbsolutePath().normalize().getParent();
      common = common == null ? parent : common;
      while (common != null && parent != null && !parent.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common == null || Files.notExists(common)
        ? Optional.empty()
        : Optional.of(common.toRealPath());
  }

  /// What the run itself writes; it may lie inside the archive.
  static Set<Path> leftOut(IndexRequest request) throws IOException {
    var written = new HashSet<Path>();
    for (Path path : request.written()) {
      if (Files.exists(path)) {
        written.add(path.toRealPath());
      }
    }
    return written;
  }
}
