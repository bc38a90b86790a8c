package org.pressmark.indexer.upkeep;

import java.nio.file.Path;
import java.time.Duration;

/// Counts what a copy does.
final class CopyCounts {
  private final Stage stage;
  private final long start = System.nanoTime();
  private long copied;
  private long copiedBytes;
  private long linked;
  private long reused;
  private long removed;

  CopyCounts(Stage stage) {
    this.stage = stage;
  }

  void copied(long bytes) {
    copied++;
    copiedBytes += bytes;
    stage.add(bytes);
  }

  void linked(long bytes) {
    linked++;
    stage.add(bytes);
  }

  void reused(long bytes) {
    reused++;
    stage.add(bytes);
  }

  void removed() {
    removed++;
  }

  BackupReport report(HeldIndex source, Path to) {
    return new BackupReport(
        source.path(),
        to,
        source.articles().generation(),
        source.size(),
        copied + linked + reused,
        source.bytes(),
        copied,
        copiedBytes,
        linked,
        reused,
        removed,
        Duration.ofNanos(System.nanoTime() - start));
  }
}
