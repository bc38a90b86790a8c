package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/// A file on disk that may hold articles.
///
/// @param path where it can be opened
/// @param name its path relative to the indexed root, parts separated by `/`: what {@link
///   org.pressmark.schema.Origin#path()} and messages show
/// @param size in bytes, when it was found
/// @param modified when it was last written; tells whether it changed, never when an article was
///   published
public record SourceFile(Path path, String name, long size, Instant modified) {

  /// A file that is an indexed root by itself: its name is the file's own.
  public static SourceFile of(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    return of(path, name, Files.readAttributes(path, BasicFileAttributes.class));
  }

  static SourceFile of(Path path, String name, BasicFileAttributes attributes) {
    return new SourceFile(path, name, attributes.size(), attributes.lastModifiedTime().toInstant());
  }
}
