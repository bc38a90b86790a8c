package org.pressmark.searcher.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether many queries are asked at once.
final class BatchOptions {
  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = {
        "Answer every query of a file (- for standard input): label, tab, query a line.",
        "As CSV or JSON lines, a row for each query and article; as text, the counts."
      })
  private @Nullable Path queries;

  @Option(
      names = "--matrix",
      paramLabel = "FILE",
      description =
          "With --queries: write a table of counts, a row a query, a column a value of --facet (default: year).")
  private @Nullable Path matrix;

  @Option(
      names = "--any",
      description =
          "With --queries: words without an operator need not all match. So with --format trec.")
  private boolean any;

  @Option(
      names = "--tag",
      paramLabel = "T",
      description = "The name of the run in --format trec; default: pressmark.")
  private String tag = "pressmark";

  Optional<Path> queries() {
    return Optional.ofNullable(queries);
  }

  Optional<Path> matrix() {
    return Optional.ofNullable(matrix);
  }

  boolean any() {
    return any;
  }

  String tag() {
    return tag;
  }
}
