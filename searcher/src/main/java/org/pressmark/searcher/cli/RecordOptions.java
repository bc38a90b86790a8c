package org.pressmark.searcher.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether a search is kept, or one that was kept is run again.
final class RecordOptions {
  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "Keep the query, its filters, the total, the index generation and what matched.")
  private @Nullable Path record;

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "Run a search that was kept again and say what changed.")
  private @Nullable Path replay;

  Optional<Path> record() {
    return Optional.ofNullable(record);
  }

  Optional<Path> replay() {
    return Optional.ofNullable(replay);
  }
}
