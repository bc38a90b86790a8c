package org.pressmark.indexer.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which index is meant.
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
    String named = System.getenv("PRESSMARK_INDEX");
    return Path.of(named == null || named.isEmpty() ? "pressmark-index" : named);
  }
}
