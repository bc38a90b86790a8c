package org.pressmark.indexer.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.EntityRecognizer;

/// Jars that the user adds to the program. They are read by a class loader of their own and not put
/// on the class path, which the AOT cache of the launcher depends on.
final class Plugins {
  private Plugins() {}

  /// A class loader for the program and the jars in a directory, which stays open as long as the
  /// program runs.
  ///
  /// @param directory null for `$PRESSMARK_PLUGINS`; where that is not set either, there are none
  /// @throws IOException if it is no directory that can be read
  static ClassLoader loader(@Nullable Path directory) throws IOException {
    String named = System.getenv("PRESSMARK_PLUGINS");
    ClassLoader program = EntityRecognizer.class.getClassLoader();
    if (directory == null && (named == null || named.isEmpty())) {
      return program;
    }
    Path chosen = directory != null ? directory : Path.of(named);
    return new URLClassLoader("plugins", jars(chosen).toArray(URL[]::new), program);
  }

  private static List<URL> jars(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory + " is no directory of plugins");
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(directory)) {
      files = listed.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    var urls = new ArrayList<URL>();
    for (Path file : files) {
      urls.add(file.toUri().toURL());
    }
    return urls;
  }
}
