package org.pressmark.indexer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// A file or directory that is to be indexed.
///
/// @param path as the user named it
/// @param real the same without links
record Source(Path path, Path real) {

  /// The sources that some paths name: each once, and none that another one holds.
  ///
  /// @param paths that must be there
  /// @param listed that may be gone
  /// @throws IOException if there is nothing at one of the paths
  static List<Source> of(List<Path> paths, List<Path> listed) throws IOException {
    var named = new LinkedHashMap<Path, Source>();
    for (Path path : paths) {
      Path real = path.toRealPath();
      named.putIfAbsent(real, new Source(path, real));
    }
    for (Path path : listed) {
      Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
      named.putIfAbsent(real, new Source(path, real));
    }
    return named.values().stream().filter(source -> !source.isHeldBy(named)).toList();
  }

  private boolean isHeldBy(Map<Path, Source> others) {
    for (Path above = real.getParent(); above != null; above = above.getParent()) {
      Source other = others.get(above);
      if (other != null && other.walksTo(real)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a walk of this source comes to a path below it: one in a hidden directory it leaves
  /// out.
  private boolean walksTo(Path other) {
    return other.startsWith(real)
        && !other.equals(real)
        && StreamSupport.stream(real.relativize(other).spliterator(), false)
            .noneMatch(part -> part.toString().startsWith("."));
  }

  /// The directory itself, or the one that the file is in.
  Path directory() {
    Path parent = real.getParent();
    return Files.isDirectory(real) || parent == null ? real : parent;
  }

  /// Where something that a walk of this source came to really is, as far as no link inside the
  /// source leads to it.
  Path resolve(String name) {
    return Files.isDirectory(real) ? real.resolve(name) : real;
  }
}
