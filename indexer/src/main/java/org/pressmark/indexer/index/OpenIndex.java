package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.IOUtils;
import org.pressmark.schema.names.NameRules;

/// An index while a run writes to it: the articles, and the ledger of the files that they came
/// from.
///
/// @param directories where both are
record OpenIndex(IndexDirectories directories, ArticleStore articles, FileLedger ledger)
    implements Closeable {

  /// Opens an index, or begins one.
  ///
  /// @param dryRun whether it is only read, and nothing is made
  /// @throws org.pressmark.schema.names.NameRulesException if its rules for names have a fault
  static OpenIndex open(Path path, boolean dryRun) throws IOException {
    IndexDirectories directories =
        dryRun ? IndexDirectories.openDry(path) : IndexDirectories.open(path);
    Closeable opened = directories;
    try {
      NameRules.of(directories.articles());
      if (dryRun) {
        ArticleStore articles = ArticleStore.openDry(directories.articles());
        return new OpenIndex(directories, articles, FileLedger.openDry(directories.ledger()));
      }
      boolean isNew = !DirectoryReader.indexExists(directories.articles());
      ArticleStore articles = ArticleStore.open(directories.articles());
      opened = () -> IOUtils.close(articles, directories);
      FileLedger ledger = FileLedger.open(directories.ledger(), isNew, articles.ledgerMark());
      return new OpenIndex(directories, articles, ledger);
    } catch (Throwable e) {
      IOUtils.closeWhileHandlingException(opened);
      throw e;
    }
  }

  /// Makes all that was written durable. Nothing may be at work meanwhile.
  void commit() throws IOException {
    if (articles.hasChanges() && ledger.hasChanges()) {
      String mark = LedgerMark.next();
      articles.expectLedger(mark);
      ledger.mark(mark);
    }
    ledger.prepareCommit();
    articles.commit();
    ledger.commit();
  }

  /// Why one of the two can no longer be written, if so.
  Optional<Throwable> failure() {
    return articles.failure().or(ledger::failure);
  }

  /// Drops what was not committed.
  @Override
  public void close() throws IOException {
    IOUtils.close(articles, ledger, directories);
  }
}
