package org.pressmark.indexer.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which index is meant.
final class IndexOption {
  private static final String VARIABLE = "PRESSMARK_INDEX";

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description = "The index; else $PRESSMARK_INDEX, else ./pressmark-index.")
  private @Nullable Path index;

  Path path() {
    if (index != null) {
      return index;
    }
    return Path.of(isNamedByEnvironment() ? System.getenv(VARIABLE) : "pressmark-index");
  }

  /// Whether someone said which; else it is the one that is usual.
  boolean isNamed() {
    return index != null || isNamedByEnvironment();
  }

  private static boolean isNamedByEnvironment() {
    String named = System.getenv(VARIABLE);
    return named != null && !named.isEmpty();
  }
}
