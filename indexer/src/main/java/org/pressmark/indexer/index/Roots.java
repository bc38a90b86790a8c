package org.pressmark.indexer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The directories that were indexed. Paths in the index are relative to them, so that an archive
/// can be moved: those of the first directory stand as they are, those of every further one begin
/// with its name.
final class Roots {
  /// The directory's absolute path, by the prefix of its files.
  private final Map<String, String> directories;

  Roots(Map<String, String> directories) {
    this.directories = new TreeMap<>(directories);
  }

  /// What the names of the files below a source begin with: empty, or ending in `/`. A source
  /// inside a directory that was indexed before belongs to that directory. A directory that is gone
  /// and one of the same name elsewhere are taken for one that was moved.
  ///
  /// @throws IOException if the source is not there
  String prefixOf(Path source) throws IOException {
    Path real = source.toRealPath();
    Path directory = Files.isDirectory(real) ? real : real.toAbsolutePath().getParent();
    if (directory == null) {
      directory = real;
    }
    for (Map.Entry<String, String> root : directories.entrySet()) {
      Path known = Path.of(root.getValue());
      if (directory.startsWith(known)) {
        return root.getKey() + asPrefix(known.relativize(directory).toString());
      }
    }
    String prefix = moved(directory).orElseGet(() -> "");
    if (directories.containsKey(prefix) && moved(directory).isEmpty()) {
      prefix = newPrefix(directory);
    }
    directories.put(prefix, directory.toString());
    return prefix;
  }

  private Optional<String> moved(Path directory) {
    return directories.entrySet().stream()
        .filter(root -> Path.of(root.getValue()).endsWith(String.valueOf(directory.getFileName())))
        .filter(root -> Files.notExists(Path.of(root.getValue())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String newPrefix(Path directory) {
    String name = String.valueOf(directory.getFileName());
    String prefix = asPrefix(name);
    for (int i = 2; directories.containsKey(prefix); i++) {
      prefix = asPrefix(name + "-" + i);
    }
    return prefix;
  }

  private static String asPrefix(String path) {
    return path.isEmpty() ? "" : path.replace('\\', '/') + "/";
  }

  /// Where a file of the index should be on disk.
  Optional<Path> locate(String name) {
    return directories.entrySet().stream()
        .filter(root -> name.startsWith(root.getKey()))
        .max((a, b) -> a.getKey().length() - b.getKey().length())
        .map(root -> Path.of(root.getValue(), name.substring(root.getKey().length())));
  }

  /// The directories as they are to be noted.
  Map<String, String> directories() {
    return directories;
  }
}
