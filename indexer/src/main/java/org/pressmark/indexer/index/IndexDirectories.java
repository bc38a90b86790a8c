package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.pressmark.schema.names.NameRules;
import org.pressmark.schema.names.NamesFile;

/// The two Lucene directories of an index.
///
/// @param articles the articles
/// @param ledger the files that they came from
record IndexDirectories(Directory articles, Directory ledger) implements Closeable {
  private static final Pattern BEGUN =
      Pattern.compile(
          FileLedger.DIRECTORY
              + "|"
              + Pattern.quote(NameRules.FILE)
              + "|names-.*|write\\.lock|pending_segments_.*|_[0-9a-z]+[._].*");

  /// Opens the directories of an index, which are made if they are not there. Their files are read,
  /// not mapped: mapped, all that is merged would count as memory of the process, and writing is as
  /// fast either way.
  ///
  /// @throws IndexUnavailableException if the path is no directory, or holds something else
  /// @throws org.pressmark.schema.index.IndexFormatException if the index is of another format
  static IndexDirectories open(Path index) throws IOException {
    check(index);
    Directory articles = new NIOFSDirectory(index);
    return new IndexDirectories(articles, new NIOFSDirectory(index.resolve(FileLedger.DIRECTORY)));
  }

  /// Opens the directories of an index for reading. What is not there is made in memory.
  ///
  /// @throws IndexUnavailableException if the path is no directory, or holds something else
  /// @throws org.pressmark.schema.index.IndexFormatException if the index is of another format
  static IndexDirectories openDry(Path index) throws IOException {
    check(index);
    return new IndexDirectories(
        existingOrEmpty(index), existingOrEmpty(index.resolve(FileLedger.DIRECTORY)));
  }

  private static Directory existingOrEmpty(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      Directory existing = FSDirectory.open(path);
      if (DirectoryReader.indexExists(existing)) {
        return existing;
      }
      existing.close();
    }
    var empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig()).close();
    return empty;
  }

  private static void check(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      if (Files.exists(index)) {
        throw new IndexUnavailableException(index + " is a file, not an index directory");
      }
    } else if (!holdsIndex(index) && holdsSomethingElse(index)) {
      throw new IndexUnavailableException(
          index + " is not empty and holds no index; name a directory that is new or empty");
    }
  }

  /// Whether there is an index of Pressmark's.
  private static boolean holdsIndex(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        ArticleStore.check(directory, index);
      }
      return exists;
    }
  }

  /// Whether there is anything but rules for names, and what a run leaves that was stopped before
  /// its first commit.
  private static boolean holdsSomethingElse(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return !files.map(file -> file.getFileName().toString()).allMatch(IndexDirectories::isOurs);
    }
  }

  private static boolean isOurs(String file) {
    return BEGUN.matcher(file).matches() || NamesFile.isOne(file) || file.equals(NameRules.FILE);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(articles, ledger);
  }
}
