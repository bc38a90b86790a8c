package org.pressmark.indexer.upkeep;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.pressmark.indexer.index.FileLedger;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.indexer.index.LedgerMark;

/// The articles and the ledger of one moment, held open.
///
/// A run commits the articles before the ledger. So the ledger is held first: if a commit comes in
/// between it is behind the articles, never ahead of them.
///
/// @param ledger empty if none was committed yet
/// @param settled whether the two are of one moment for certain; if not, the ledger may be behind
record HeldIndex(Path path, HeldCommit articles, Optional<HeldCommit> ledger, boolean settled)
    implements Closeable {
  /// A run that commits is given this long to come to the end of it.
  private static final int TRIES = 20;

  private static final int PAUSE_MILLIS = 25;
  private static final String BEGUN = "pending_segments_";

  /// Holds what was committed last.
  ///
  /// @throws IndexUnavailableException if there is no index
  /// @throws IOException if the list of a commit's files cannot be read
  static HeldIndex latest(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      throw new IndexUnavailableException(index + " is no directory, so it holds no index");
    }
    for (int left = TRIES; ; left--) {
      HeldIndex held = hold(index);
      if (held.settled || left == 0) {
        return held;
      }
      held.close();
      pause();
    }
  }

  private static HeldIndex hold(Path index) throws IOException {
    Optional<HeldCommit> ledger = ledger(index.resolve(FileLedger.DIRECTORY));
    try {
      HeldCommit articles = articles(index);
      return new HeldIndex(index, articles, ledger, isSettled(index, articles, ledger));
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(ledger.stream().toList());
      throw e;
    }
  }

  private static HeldCommit articles(Path index) throws IOException {
    try {
      return HeldCommit.latest(index);
    } catch (IndexNotFoundException e) {
      throw new IndexUnavailableException(index + " holds no index", e);
    }
  }

  private static Optional<HeldCommit> ledger(Path path) throws IOException {
    return isCommitted(path) ? Optional.of(HeldCommit.latest(path)) : Optional.empty();
  }

  private static boolean isCommitted(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Directory directory = new NIOFSDirectory(path)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /// Whether nothing was committed since, and no commit is under way: then these two were the last
  /// ones at one moment, between two commits.
  private static boolean isSettled(Path index, HeldCommit articles, Optional<HeldCommit> ledger)
      throws IOException {
    Path path = index.resolve(FileLedger.DIRECTORY);
    boolean same = true;
    if (Files.isDirectory(path)) {
      try (Directory directory = new NIOFSDirectory(path)) {
        String[] files = directory.listAll();
        same =
            Arrays.stream(files).noneMatch(file -> file.startsWith(BEGUN))
                && SegmentInfos.getLastCommitGeneration(files)
                    == ledger.map(HeldCommit::generation).orElse(-1L);
      }
    }
    try (Directory directory = new NIOFSDirectory(index)) {
      return same && SegmentInfos.getLastCommitGeneration(directory) == articles.generation();
    }
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a run commits");
    }
  }

  /// Whether the ledger is that of these articles; if not, a run was stopped between its two
  /// commits.
  boolean isInStep() {
    String mark = LedgerMark.of(articles.userData());
    return ledger.isEmpty() || LedgerMark.of(ledger.get().userData()).equals(mark);
  }

  /// How many articles there are.
  long size() {
    return articles.commit().asList().stream()
        .mapToLong(segment -> segment.info.maxDoc() - segment.getDelCount())
        .sum();
  }

  /// The size of all files together.
  long bytes() {
    return articles.bytes() + ledger.map(HeldCommit::bytes).orElse(0L);
  }

  /// How many files there are.
  long files() {
    return articles.listAll().length
        + ledger.map(commit -> (long) commit.listAll().length).orElse(0L);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(articles, ledger.orElse(null));
  }
}
