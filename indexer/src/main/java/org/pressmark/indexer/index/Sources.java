package org.pressmark.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.util.IOConsumer;
import org.pressmark.indexer.ingest.ArchiveWalk;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Origin;

/// The files and directories of a run, under the names that their files have in the index. They are
/// walked in the order of their paths, whatever the order in which they were named.
final class Sources {
  private static final Comparator<Path> WALK_ORDER =
      Comparator.comparing(path -> path.toString().replace(separator(path), "\0"));

  private static final Comparator<Origin> WITHIN_FILE =
      Comparator.comparing((Origin origin) -> origin.member().orElse(""))
          .thenComparingInt(origin -> origin.position().orElse("").length())
          .thenComparing(origin -> origin.position().orElse(""));

  private final List<Source> sources;
  private final Set<Path> leftOut;
  private final Roots roots;
  private final Tally tally;

  /// @param leftOut real paths that no walk enters: the index and the list of rejections
  Sources(List<Source> sources, Set<Path> leftOut, Roots roots, Tally tally) {
    sources.forEach(source -> roots.add(source.directory()));
    this.sources = sources.stream().sorted(Comparator.comparing(Source::real, WALK_ORDER)).toList();
    this.leftOut = Set.copyOf(leftOut);
    this.roots = roots;
    this.tally = tally;
  }

  private static String separator(Path path) {
    return path.getFileSystem().getSeparator();
  }

  /// Visits every file, and every place where there should be one but it cannot be had.
  void forEach(IOConsumer<SourceFile> files, Consumer<Rejected> rejects) throws IOException {
    try {
      for (Source source : sources) {
        walk(source, new Renaming(source, files, rejects));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// A source that went away since the run began is rejected, the others are not the worse for it.
  private void walk(Source source, Renaming visitor) {
    try {
      ArchiveWalk.walk(source.path(), visitor);
    } catch (NoSuchFileException _) {
      visitor.rejected(new Rejected(Origin.of("."), "is not there"));
    } catch (IOException e) {
      visitor.rejected(new Rejected(Origin.of("."), "cannot be walked: " + e.getMessage()));
    }
  }

  /// Whether an article that was read from one file and stands in another as well is from now on
  /// the other's: the one is gone, or comes later in the walk.
  boolean givesWayTo(String one, String other) {
    if (StandardInput.isName(one) || StandardInput.isName(other)) {
      return false;
    }
    Path place = roots.locate(one).orElseThrow();
    return Files.notExists(place)
        || WALK_ORDER.compare(place, roots.locate(other).orElseThrow()) > 0;
  }

  /// Whether an item of a file is met before another item in a walk of everything. Those of a file
  /// stand in the order of their positions: 2, 10, 10:3. Standard input comes last.
  boolean isBefore(Origin one, Origin other) {
    if (StandardInput.isName(other.path())) {
      return true;
    }
    int order = WALK_ORDER.compare(located(one), located(other));
    return order == 0 ? WITHIN_FILE.compare(one, other) < 0 : order < 0;
  }

  private Path located(Origin origin) {
    return roots.locate(origin.path()).orElseThrow();
  }

  /// Whether there is a file for a name of the index.
  boolean isThere(String name) {
    return !StandardInput.isName(name) && Files.exists(roots.locate(name).orElseThrow());
  }

  /// Whether a file of the index should be below one of the sources but is gone.
  boolean isGone(String name) {
    if (StandardInput.isName(name)) {
      return false;
    }
    Path place = roots.locate(name).orElseThrow();
    return Files.notExists(place)
        && sources.stream().anyMatch(source -> place.startsWith(source.real()));
  }

  /// Puts the names of the index in the place of those of the walk.
  private final class Renaming implements ArchiveWalk.Visitor {
    private final Source source;
    private final IOConsumer<SourceFile> files;
    private final Consumer<Rejected> rejects;

    Renaming(Source source, IOConsumer<SourceFile> files, Consumer<Rejected> rejects) {
      this.source = source;
      this.files = files;
      this.rejects = rejects;
    }

    @Override
    public void file(SourceFile file) {
      Path real = source.resolve(file.name());
      if (leftOut.stream().anyMatch(real::startsWith)) {
        return;
      }
      String name = roots.nameOf(real);
      try {
        if (roots.locate(name).filter(real::equals).isPresent()) {
          files.accept(new SourceFile(file.path(), name, file.size(), file.modified()));
        } else {
          rejects.accept(
              new Rejected(
                  Origin.of(name),
                  "%s would have the same name in the index as %s"
                      .formatted(real, roots.locate(name).orElseThrow())));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void rejected(Rejected rejected) {
      Origin origin = rejected.origin();
      String name = nameOf(origin.path());
      rejects.accept(
          new Rejected(
              new Origin(name.isEmpty() ? "." : name, origin.member(), origin.position()),
              rejected.reason()));
    }

    private String nameOf(String path) {
      try {
        return roots.nameOf(source.resolve(path).normalize());
      } catch (InvalidPathException _) {
        return path; // the locale cannot express it, which is why it is rejected
      }
    }

    @Override
    public void ignored(String name, String reason) {
      tally.ignored.increment();
    }
  }
}
