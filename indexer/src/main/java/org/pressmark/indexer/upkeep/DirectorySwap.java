package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.indexer.index.FileLedger;

/// Puts an index in the place of another by renaming directories that lie beside each other. For a
/// moment neither has the name; a crash then leaves both, whole, under names that say what they
/// are, and the next swap begins with {@link #recover()}.
///
/// @param index the directory whose place is taken
/// @param fresh where the new index is made
/// @param former where the old one goes, until it is deleted
record DirectorySwap(Path index, Path fresh, Path former) {

  static DirectorySwap of(Path index) {
    return new DirectorySwap(
        index,
        index.resolveSibling(index.getFileName() + ".restoring"),
        index.resolveSibling(index.getFileName() + ".before-restore"));
  }

  /// Gives the old index its name back if an earlier swap was stopped while neither had it.
  void recover() throws IOException {
    if (Files.notExists(index) && Files.exists(former)) {
      Files.move(former, index);
    }
  }

  /// Deletes what an earlier swap left that was stopped. What else was in the old index's directory
  /// goes to where it was.
  void clear() throws IOException {
    if (Files.exists(fresh)) {
      deleteFiles(fresh);
      Files.delete(fresh);
    }
    if (Files.exists(former)) {
      retire();
    }
  }

  /// Swaps the directories, then deletes the old index. What else was in its directory stays.
  void swap() throws IOException {
    Files.move(index, former);
    try {
      Files.move(fresh, index);
    } catch (IOException e) {
      Files.move(former, index);
      throw e;
    }
    retire();
  }

  /// Deletes the old index.
  private void retire() throws IOException {
    deleteFiles(former);
    for (Path other : list(former)) {
      Files.move(other, index.resolve(other.getFileName()));
    }
    Files.delete(former);
  }

  /// Deletes the files of an index, and no others.
  private static void deleteFiles(Path index) throws IOException {
    Path ledger = index.resolve(FileLedger.DIRECTORY);
    if (Files.isDirectory(ledger)) {
      deleteFiles(ledger);
      if (list(ledger).isEmpty()) {
        Files.delete(ledger);
      }
    }
    for (Path file : list(index)) {
      if (Files.isRegularFile(file) && IndexCopy.isOurs(file)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
