package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.pressmark.indexer.index.FileLedger;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.indexer.upkeep.CommitCopy.Links;
import org.pressmark.schema.names.NameRules;

/// Brings a held index into a directory: first all files of both parts, then the articles' list of
/// segments, then the ledger's. A crash at any point leaves the commit that was there, or the new
/// articles with the former ledger, which is behind them; never a ledger that is ahead.
///
/// @param source what is brought
/// @param to the directory; made if it is not there
/// @param link whether files are linked where that can be done
/// @param opened what is made of the directories that are written to; for tests
record IndexCopy(HeldIndex source, Path to, boolean link, UnaryOperator<Directory> opened) {

  /// Says that a directory is a backup, so that none is written over something else.
  static final String MARK = "pressmark.backup";

  private static final Set<String> OURS =
      Set.of(IndexWriter.WRITE_LOCK_NAME, FileLedger.DIRECTORY, NameRules.FILE, MARK);

  /// Whether a file in an index directory is Pressmark's, by its name.
  static boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return OURS.contains(name) || CommitCopy.isOfCommit(name);
  }

  /// @param marked whether the directory is to be known for a backup
  BackupReport copy(boolean marked, Stage stage) throws IOException {
    refuseMissing();
    try (Directory articles = opened.apply(FSDirectory.open(to));
        var _ = articles.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (marked && Files.notExists(to.resolve(MARK))) {
        CommitCopy.put(articles, MARK, new byte[0]);
      }
      stage.begin("copying", "MB", source.bytes());
      return copy(articles, new CopyCounts(stage));
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailableException(
          "something else is writing to " + to + "; wait until it has ended", e);
    }
  }

  private void refuseMissing() throws IOException {
    Optional<String> missing =
        source.articles().missing().stream()
            .findFirst()
            .or(() -> source.ledger().flatMap(ledger -> ledger.missing().stream().findFirst()));
    if (missing.isPresent()) {
      throw new IndexUnavailableException(
          "%s is missing in %s; pressmark check says more".formatted(missing.get(), source.path()));
    }
  }

  private BackupReport copy(Directory articles, CopyCounts counts) throws IOException {
    boolean begun = DirectoryReader.indexExists(articles);
    var copy = new CommitCopy(source.articles(), articles, links(""), counts);
    copy.refuseOthers(to);
    try (Directory ledger = opened.apply(FSDirectory.open(to.resolve(FileLedger.DIRECTORY)))) {
      if (!begun || source.ledger().isEmpty()) {
        CommitCopy.removeOthers(ledger, Set.of(), counts);
      }
      if (source.ledger().isEmpty()) {
        bringArticles(copy, articles, begun);
        copy.removeOthers();
        return counts.report(source, to);
      }
      var ledgerCopy =
          new CommitCopy(source.ledger().get(), ledger, links(FileLedger.DIRECTORY), counts);
      ledgerCopy.refuseOthers(to);
      ledgerCopy.bringFiles();
      bringArticles(copy, articles, begun);
      ledgerCopy.switchOver();
      copy.removeOthers();
      ledgerCopy.removeOthers();
    }
    return counts.report(source, to);
  }

  private void bringArticles(CommitCopy copy, Directory articles, boolean begun)
      throws IOException {
    copy.bringFiles();
    bringRules(articles, begun);
    copy.switchOver();
  }

  private Optional<Links> links(String part) {
    return link
        ? Optional.of(new Links(source.path().resolve(part), to.resolve(part)))
        : Optional.empty();
  }

  /// The rules are the user's: they may be changed at any time, and go along as they are now.
  private void bringRules(Directory articles, boolean begun) throws IOException {
    Optional<byte[]> now = rules(source.path());
    Optional<byte[]> there = rules(to);
    if (now.isEmpty() && there.isPresent() && begun) {
      articles.deleteFile(NameRules.FILE);
    } else if (now.isPresent() && !(there.isPresent() && Arrays.equals(now.get(), there.get()))) {
      CommitCopy.put(articles, NameRules.FILE, now.get());
    }
  }

  private static Optional<byte[]> rules(Path directory) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(directory.resolve(NameRules.FILE)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }
}
