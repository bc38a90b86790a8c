package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files beside one that is being read, for formats that lie in several: the pages of an issue.
/// Nothing above the file's directory is opened, wherever a reference leads.
final class Siblings {
  private static final Siblings NONE = new Siblings(null);

  private final @Nullable Path file;

  private Siblings(@Nullable Path file) {
    this.file = file;
  }

  /// Of something that is not a file: a stream, a member of a container.
  static Siblings none() {
    return NONE;
  }

  static Siblings of(Path file) {
    return new Siblings(file.toAbsolutePath().normalize());
  }

  /// The file's own name; empty if it is none.
  String name() {
    return file == null ? "" : String.valueOf(file.getFileName());
  }

  /// Opens the file that a reference leads to; empty if it leads nowhere.
  ///
  /// @param reference relative to this file, `file://` in front or not
  Optional<InputStream> open(String reference) throws IOException {
    Optional<Path> path = resolve(reference.replaceFirst("^file:(?://)?", ""));
    return path.isPresent() ? Optional.of(Files.newInputStream(path.get())) : Optional.empty();
  }

  private Optional<Path> resolve(String reference) {
    Path directory = file == null ? null : file.getParent();
    if (directory == null) {
      return Optional.empty();
    }
    try {
      Path path = directory.resolve(reference).normalize();
      return Optional.of(path).filter(p -> p.startsWith(directory) && Files.isRegularFile(p));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// The files in the same directory and in the one above it that have a word in their names, in no
  /// order.
  List<Path> named(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    Path directory = file == null ? null : file.getParent();
    for (int level = 0; level < 2 && directory != null; level++) {
      try (Stream<Path> paths = Files.list(directory)) {
        paths.filter(path -> String.valueOf(path.getFileName()).contains(word)).forEach(found::add);
      }
      directory = directory.getParent();
    }
    return found;
  }
}
