package org.pressmark.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.util.IOConsumer;
import org.pressmark.indexer.ingest.ArchiveWalk;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Origin;

/// The files and directories of a run, under the names that their files have in the index.
final class Sources implements SourceWalk {
  private final List<Source> sources = new ArrayList<>();
  private final Path index;
  private final Roots roots;
  private final Tally tally;

  /// A path of the command line.
  ///
  /// @param prefix what the names of its files begin with
  private record Source(Path path, String prefix) {}

  /// @param index left out of every walk
  /// @throws IOException if one of the paths is not there
  Sources(List<Path> paths, Path index, Roots roots, Tally tally) throws IOException {
    for (Path path : paths) {
      sources.add(new Source(path, roots.prefixOf(path)));
    }
    this.index = index.toAbsolutePath().normalize();
    this.roots = roots;
    this.tally = tally;
  }

  @Override
  public void forEach(IOConsumer<SourceFile> files, Consumer<Rejected> rejects) throws IOException {
    try {
      for (Source source : sources) {
        ArchiveWalk.walk(source.path(), new Renaming(source.prefix(), files, rejects));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Visits the names of the files that the ledger knows below the sources but that are gone.
  void forEachVanished(FileLedger ledger, IOConsumer<String> visitor) throws IOException {
    for (Source source : sources) {
      ledger.forEachPath(
          source.prefix(),
          name -> {
            Optional<Path> file = roots.locate(name);
            if (file.isPresent() && Files.notExists(file.get())) {
              visitor.accept(name);
            }
          });
    }
  }

  /// Puts the prefix before the names.
  private final class Renaming implements ArchiveWalk.Visitor {
    private final String prefix;
    private final IOConsumer<SourceFile> files;
    private final Consumer<Rejected> rejects;

    Renaming(String prefix, IOConsumer<SourceFile> files, Consumer<Rejected> rejects) {
      this.prefix = prefix;
      this.files = files;
      this.rejects = rejects;
    }

    @Override
    public void file(SourceFile file) {
      if (file.path().toAbsolutePath().normalize().startsWith(index)) {
        return;
      }
      try {
        files.accept(
            new SourceFile(file.path(), prefix + file.name(), file.size(), file.modified()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void rejected(Rejected rejected) {
      Origin origin = rejected.origin();
      rejects.accept(
          new Rejected(
              new Origin(prefix + origin.path(), origin.member(), origin.position()),
              rejected.reason()));
    }

    @Override
    public void ignored(String name, String reason) {
      tally.ignored.increment();
    }
  }
}
