package org.pressmark.indexer.upkeep;

import java.nio.file.Path;
import java.time.Duration;

/// What a backup, or a restore, has brought where.
///
/// @param from the directory that was read
/// @param to the directory that was written
/// @param generation of the commit
/// @param articles in it
/// @param files how many it has, all parts together
/// @param bytes the size of these
/// @param copied how many of the files were copied
/// @param copiedBytes the size of these
/// @param linked how many share their bytes with the source by a hard link
/// @param reused how many were there from an earlier backup
/// @param removed files of an earlier backup that are no longer needed
public record BackupReport(
    Path from,
    Path to,
    long generation,
    long articles,
    long files,
    long bytes,
    long copied,
    long copiedBytes,
    long linked,
    long reused,
    long removed,
    Duration elapsed) {

  /// The same, after the directory was renamed.
  BackupReport withTo(Path renamed) {
    return new BackupReport(
        from,
        renamed,
        generation,
        articles,
        files,
        bytes,
        copied,
        copiedBytes,
        linked,
        reused,
        removed,
        elapsed);
  }
}
