package org.pressmark.indexer.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.container.Unpacking;
import org.pressmark.schema.Origin;

/// Reads what a container holds: each member as if it were a file of its own.
final class Members {
  private final ArticleSource source;
  private final Unpacking unpacking;
  private final int depth;
  private final Optional<Path> file;

  private Members(ArticleSource source, Unpacking unpacking, int depth, Optional<Path> file) {
    this.source = source;
    this.unpacking = unpacking;
    this.depth = depth;
    this.file = file;
  }

  /// Those of a file.
  static Members of(ArticleSource source, Unpacking unpacking, Optional<Path> file) {
    return new Members(source, unpacking, 0, file);
  }

  /// How far the file on disk may still be unpacked.
  Unpacking unpacking() {
    return unpacking;
  }

  /// How many containers lie round this one.
  int depth() {
    return depth;
  }

  /// The file on disk that is the container; empty if it lies in another one or comes in a stream.
  Optional<Path> file() {
    return file;
  }

  /// Reads a member.
  ///
  /// @param name by which its format may be told
  void read(
      Origin origin, String name, Fetched fetched, InputStream bytes, Consumer<ReadOutcome> sink) {
    var inner = new Members(source, unpacking, depth + 1, Optional.empty());
    source.read(origin, name, fetched, bytes, inner, sink);
  }
}
