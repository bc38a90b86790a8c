package org.pressmark.indexer.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.pressmark.indexer.ingest.ArchiveWalk;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;

/// Adds up the sizes of the files of a source. What cannot be read has none: the run itself says
/// so.
final class ArchiveSize implements ArchiveWalk.Visitor {
  private final Source source;
  private final Set<Path> leftOut;
  private long bytes;

  private ArchiveSize(Source source, Set<Path> leftOut) {
    this.source = source;
    this.leftOut = leftOut;
  }

  /// The size of a source in bytes.
  ///
  /// @param leftOut real paths that the run does not enter
  static long of(Source source, Set<Path> leftOut) throws IOException {
    var size = new ArchiveSize(source, leftOut);
    try {
      ArchiveWalk.walk(source.path(), size);
    } catch (NoSuchFileException _) {
      // The run rejects it, or ends there.
    }
    return size.bytes;
  }

  @Override
  public void file(SourceFile file) {
    if (leftOut.stream().noneMatch(source.resolve(file.name())::startsWith)) {
      bytes += file.size();
    }
  }

  @Override
  public void rejected(Rejected rejected) {}

  @Override
  public void ignored(String name, String reason) {}
}
