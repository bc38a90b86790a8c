package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Finds the files of one archive: a file, or a directory and all below it, depth first, the names
/// of each directory in the order of their characters, so that every run is alike. Holds one
/// directory's names at a time, whatever the archive's size.
///
/// Hidden names (a dot in front) and what {@link IgnoreRules} exclude are skipped and reported as
/// ignored. Links are followed, and nothing is read twice: a link to a directory that contains it
/// is a loop and rejected; a link to what is read elsewhere in the archive is ignored.
public final class ArchiveWalk {

  /// Hears what a walk finds, in its order.
  public interface Visitor {
    /// A regular file, not yet opened.
    void file(SourceFile file);

    /// Something that cannot be read: an unreadable directory, a loop, a broken link, a device.
    void rejected(Rejected rejected);

    /// A file or directory that is left out on purpose.
    ///
    /// @param name relative to the root, as {@link SourceFile#name()}
    /// @param reason `hidden`, `excluded by .pressmarkignore`, `links to 1987/a.sgm, which is read
    ///   there`
    void ignored(String name, String reason);
  }

  private final Path realRoot;
  private final Visitor visitor;

  /// Real paths of the directories that contain the entry being looked at.
  private final List<Path> containing = new ArrayList<>();

  /// Real paths that links have led to, and those of the directories below them.
  private final Set<Path> linked = new HashSet<>();

  private ArchiveWalk(Path realRoot, Visitor visitor) {
    this.realRoot = realRoot;
    this.visitor = visitor;
  }

  /// Walks one path that the user named; it is followed even if it is hidden or a link.
  ///
  /// @throws NoSuchFileException if there is nothing at the path
  /// @throws IOException if the path itself cannot be looked at
  public static void walk(Path root, Visitor visitor) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
    Path realRoot = root.toRealPath();
    ArchiveWalk walk = new ArchiveWalk(realRoot, visitor);
    if (attributes.isDirectory()) {
      walk.directory(root, "", realRoot, IgnoreRules.none());
    } else if (attributes.isRegularFile()) {
      visitor.file(SourceFile.of(root));
    } else {
      walk.reject(String.valueOf(root.getFileName()), "is not a regular file");
    }
  }

  private void directory(Path directory, String base, Path real, IgnoreRules above) {
    List<String> names;
    IgnoreRules rules;
    try {
      names = sortedNames(directory);
    } catch (IOException e) {
      String name = base.isEmpty() ? "." : base.substring(0, base.length() - 1);
      reject(name, "directory " + IoFault.reason(e));
      return;
    }
    try {
      rules = above.and(directory, base);
    } catch (IOException e) {
      reject(base + IgnoreRules.FILE_NAME, IoFault.reason(e) + "; its directory is left out");
      return;
    }
    containing.add(real);
    for (String name : names) {
      try {
        entry(directory.resolve(name), base + name, name, rules);
      } catch (InvalidPathException _) {
        reject(base + name, "has a name that this locale cannot express; try LC_ALL=C.UTF-8");
      }
    }
    containing.removeLast();
  }

  private void entry(Path path, String name, String lastName, IgnoreRules rules) {
    if (lastName.startsWith(".")) {
      visitor.ignored(name, "hidden");
      return;
    }
    try {
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (rules.excludes(name, own.isDirectory())) {
        visitor.ignored(name, "excluded by " + IgnoreRules.FILE_NAME);
      } else if (own.isSymbolicLink()) {
        link(path, name, rules);
      } else {
        found(path, name, containing.getLast().resolve(lastName), own, rules);
      }
    } catch (IOException e) {
      reject(name, IoFault.reason(e));
    }
  }

  private void link(Path path, String name, IgnoreRules rules) throws IOException {
    BasicFileAttributes target;
    Path real;
    try {
      target = Files.readAttributes(path, BasicFileAttributes.class);
      real = path.toRealPath();
    } catch (NoSuchFileException _) {
      reject(name, "is a link to " + Files.readSymbolicLink(path) + ", where there is nothing");
      return;
    }
    if (target.isDirectory() && rules.excludes(name, true)) {
      visitor.ignored(name, "excluded by " + IgnoreRules.FILE_NAME);
    } else if (target.isDirectory() && (containing.contains(real) || realRoot.startsWith(real))) {
      reject(name, "is a directory loop: it links to " + nameOf(real) + ", which contains it");
    } else if (isReadInPlace(real) || linked.contains(real) || linked.contains(real.getParent())) {
      visitor.ignored(name, "links to " + nameOf(real) + ", which is read there");
    } else {
      linked.add(real);
      found(path, name, real, target, rules);
    }
  }

  private void found(
      Path path, String name, Path real, BasicFileAttributes attributes, IgnoreRules rules) {
    if (attributes.isDirectory()) {
      if (!real.startsWith(realRoot)) {
        linked.add(real);
      }
      directory(path, name + "/", real, rules);
    } else if (attributes.isRegularFile()) {
      visitor.file(SourceFile.of(path, name, attributes));
    } else {
      reject(name, "is not a regular file");
    }
  }

  /// Whether a real path is met without links: inside the root, below no hidden directory.
  private boolean isReadInPlace(Path real) {
    if (!real.startsWith(realRoot)) {
      return false;
    }
    for (Path part : realRoot.relativize(real)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private String nameOf(Path real) {
    if (real.equals(realRoot)) {
      return ".";
    }
    return real.startsWith(realRoot)
        ? realRoot.relativize(real).toString().replace(real.getFileSystem().getSeparator(), "/")
        : real.toString();
  }

  private static List<String> sortedNames(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(null);
    return names;
  }

  private void reject(String name, String reason) {
    visitor.rejected(new Rejected(Origin.of(name), reason));
  }
}
