package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/// The two Lucene directories of an index.
///
/// @param articles the articles
/// @param ledger the files that they came from
record IndexDirectories(Directory articles, Directory ledger) implements Closeable {
  private static final String LEDGER = "ledger";

  /// Opens the directories of an index, which are made if they are not there.
  ///
  /// @param dryRun whether nothing may be made; what is not there is then kept in memory
  /// @throws IndexUnavailableException if the path is no directory, or holds something else
  static IndexDirectories open(Path index, boolean dryRun) throws IOException {
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new IndexUnavailableException(index + " is a file, not an index directory");
    }
    if (dryRun && Files.notExists(index)) {
      return new IndexDirectories(new ByteBuffersDirectory(), new ByteBuffersDirectory());
    }
    boolean foreign = Files.exists(index) && !isEmpty(index);
    Directory articles = FSDirectory.open(index);
    if (foreign && !DirectoryReader.indexExists(articles) && !wasBegun(index)) {
      articles.close();
      throw new IndexUnavailableException(
          index + " is not empty and holds no index; name a directory that is new or empty");
    }
    return new IndexDirectories(articles, FSDirectory.open(index.resolve(LEDGER)));
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  /// Whether a run began an index here and was stopped before its first commit.
  private static boolean wasBegun(Path index) {
    return Files.isDirectory(index.resolve(LEDGER));
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(articles, ledger);
  }
}
