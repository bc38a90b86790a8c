package org.pressmark.indexer.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The directories that were indexed. Paths in the index are relative to them, so that an archive
/// can be moved: those of the first directory stand as they are, those of every further one begin
/// with its name.
final class Roots {
  /// The directory, by the prefix of its files: empty, or ending in `/`.
  private final Map<String, Path> directories = new TreeMap<>();

  Roots(Map<String, String> noted) {
    noted.forEach((prefix, directory) -> directories.put(prefix, Path.of(directory)));
  }

  /// Makes sure that the files of a directory have names. A directory inside another belongs to
  /// that one. A directory that is gone and one of the same name elsewhere are taken for one that
  /// was moved.
  ///
  /// @param directory its real path
  void add(Path directory) {
    if (holder(directory).isEmpty()) {
      directories.put(moved(directory).orElseGet(() -> newPrefix(directory)), directory);
    }
  }

  private Optional<String> moved(Path directory) {
    return directories.entrySet().stream()
        .filter(root -> Files.notExists(root.getValue()))
        .filter(root -> root.getValue().endsWith(String.valueOf(directory.getFileName())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String newPrefix(Path directory) {
    if (directories.isEmpty()) {
      return "";
    }
    String name = String.valueOf(directory.getFileName());
    String prefix = name + "/";
    for (int i = 2; isTaken(prefix); i++) {
      prefix = name + "-" + i + "/";
    }
    return prefix;
  }

  /// Whether files below another directory have, or could have, such names.
  private boolean isTaken(String prefix) {
    return directories.containsKey(prefix)
        || locate(prefix).filter(path -> !Files.notExists(path)).isPresent();
  }

  /// The innermost directory that holds a file.
  private Optional<Map.Entry<String, Path>> holder(Path file) {
    return directories.entrySet().stream()
        .filter(root -> file.startsWith(root.getValue()))
        .max(Comparator.comparingInt(root -> root.getValue().getNameCount()));
  }

  /// What a file below one of the directories is called in the index.
  String nameOf(Path file) {
    Map.Entry<String, Path> root = holder(file).orElseThrow();
    String relative = root.getValue().relativize(file).toString();
    return root.getKey() + relative.replace(file.getFileSystem().getSeparator(), "/");
  }

  /// Where a file of the index should be on disk; empty if no directory is known for it.
  Optional<Path> locate(String name) {
    return directories.entrySet().stream()
        .filter(root -> name.startsWith(root.getKey()))
        .max(Comparator.comparingInt(root -> root.getKey().length()))
        .map(root -> root.getValue().resolve(name.substring(root.getKey().length())));
  }

  /// The directories as the ledger notes them.
  Map<String, String> directories() {
    return directories.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, root -> root.getValue().toString()));
  }
}
