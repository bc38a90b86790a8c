package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;

/// A copy of an index in a directory, which is itself an index that can be searched and checked. It
/// holds one commit; a further backup into the same directory brings what has changed since.
///
/// Exceptions: {@link IndexFormatException} if the index is of another format; {@link
/// IndexUnavailableException} if there is none, if what is in the way is not to be overwritten, or
/// if it cannot be written, for want of space for example. In each case the directory has what it
/// had before.
public final class Backup {
  private Backup() {}

  /// Brings the last commit of an index into a backup. A run may go on meanwhile.
  ///
  /// @param backup a directory that is new, empty, or a backup of the same index
  /// @param link whether files are linked, not copied, where both are on one file system: that
  ///   takes no space, but what damages the one damages the other
  public static BackupReport backup(Path index, Path backup, boolean link, Stage stage)
      throws IOException {
    return backup(index, backup, link, stage, UnaryOperator.identity());
  }

  static BackupReport backup(
      Path index, Path backup, boolean link, Stage stage, UnaryOperator<Directory> opened)
      throws IOException {
    refuseNested(index, backup);
    if (!isMarked(backup) && !isFree(backup)) {
      throw new IndexUnavailableException(
          backup + " is not empty and no backup; name a directory that is new or empty");
    }
    try (HeldIndex held = held(index)) {
      return copy(new IndexCopy(held, backup, link, opened), true, stage);
    }
  }

  /// Brings a backup, or a copy of an index, back to where an index is to be.
  ///
  /// @param replace whether it takes the place of an index that has articles
  public static BackupReport restore(Path backup, Path index, boolean replace, Stage stage)
      throws IOException {
    return restore(backup, index, replace, stage, UnaryOperator.identity());
  }

  static BackupReport restore(
      Path backup, Path index, boolean replace, Stage stage, UnaryOperator<Directory> opened)
      throws IOException {
    refuseNested(backup, index);
    try (HeldIndex held = held(backup)) {
      DirectorySwap.of(real(index)).recover();
      if (isFree(index)) {
        return copy(new IndexCopy(held, index, false, opened), false, stage);
      }
      if (hasArticles(index) && !replace) {
        throw new IndexUnavailableException(
            index + " holds an index already; --replace puts the backup in its place");
      }
      return replace(held, index, stage, opened);
    }
  }

  /// Brings the backup beside the index, then swaps the two directories.
  private static BackupReport replace(
      HeldIndex held, Path index, Stage stage, UnaryOperator<Directory> opened) throws IOException {
    var swap = DirectorySwap.of(index.toRealPath());
    try (Directory directory = FSDirectory.open(index);
        var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      swap.clear();
      var report = copy(new IndexCopy(held, swap.fresh(), false, opened), false, stage);
      swap.swap();
      return report.withTo(index);
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailableException(
          "a run is writing to " + index + "; wait until it has ended", e);
    }
  }

  private static BackupReport copy(IndexCopy copy, boolean mark, Stage stage) throws IOException {
    try {
      return copy.copy(mark, stage);
    } catch (FileSystemException | IndexUnavailableException e) {
      throw e;
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "%s: %s; it has what it had before".formatted(copy.to(), e.getMessage()), e);
    }
  }

  /// @throws IndexUnavailableException if there is no index, or it cannot be read
  private static HeldIndex held(Path index) throws IOException {
    HeldIndex held;
    try {
      held = HeldIndex.latest(index);
    } catch (IndexUnavailableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) { // the latter for an unknown codec
      throw new IndexUnavailableException(
          "%s cannot be read: %s; pressmark check says more".formatted(index, Messages.of(e)), e);
    }
    try {
      IndexFormat.check(held.articles().commit(), index.toString());
      return held;
    } catch (IndexFormatException e) {
      held.close();
      throw e;
    }
  }

  private static void refuseNested(Path from, Path to) throws IOException {
    Path one = real(from);
    Path other = real(to);
    if (one.startsWith(other) || other.startsWith(one)) {
      throw new IndexUnavailableException(
          "%s and %s are the same, or one is inside the other".formatted(from, to));
    }
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }

  private static boolean isMarked(Path directory) {
    return Files.isRegularFile(directory.resolve(IndexCopy.MARK));
  }

  /// Whether nothing is there but what a copy leaves that was stopped before its end.
  private static boolean isFree(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return true;
    }
    if (!Files.isDirectory(directory)) {
      throw new IndexUnavailableException(directory + " is a file, not a directory");
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.allMatch(
          file -> IndexCopy.isOurs(file) && !file.getFileName().toString().startsWith("segments"));
    }
  }

  /// Whether there is an index to lose.
  ///
  /// @throws IndexUnavailableException if there is something else
  private static boolean hasArticles(Path index) throws IOException {
    try (Directory directory = new NIOFSDirectory(index)) {
      if (SegmentInfos.getLastCommitGeneration(directory) < 0) {
        throw new IndexUnavailableException(
            index + " is not empty and holds no index; name a directory that is new or empty");
      }
      return SegmentInfos.readLatestCommit(directory).totalMaxDoc() > 0;
    } catch (IndexUnavailableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException _) {
      return true; // it cannot be told, so better ask
    }
  }
}
