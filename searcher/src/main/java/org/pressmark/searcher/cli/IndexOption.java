package org.pressmark.searcher.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.search.Archive;
import picocli.CommandLine.Option;

/// Which index is asked.
final class IndexOption {
  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description = "The index; else $PRESSMARK_INDEX, else ./pressmark-index.")
  private @Nullable Path index;

  Path path() {
    if (index != null) {
      return index;
    }
    return Path.of(Caller.variable("PRESSMARK_INDEX").orElse("pressmark-index"));
  }

  /// Opens the index.
  ///
  /// @throws IOException with a message that says what to do, if there is none
  Archive open() throws IOException {
    try {
      return Archive.openForOneAnswer(Caller.resolved(path()), path().toString());
    } catch (NoSuchFileException e) {
      throw missing(e);
    }
  }

  /// What to say if there is no index.
  IOException missing(NoSuchFileException cause) {
    return new IOException(
        path() + " holds no index; make one with: pressmark index DIRECTORY -i " + path(), cause);
  }
}
