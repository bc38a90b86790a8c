package org.pressmark.indexer.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pressmark.indexer.ingest.ArticleSource;

/// What to index, and how.
///
/// @param sources files and directories, at least one
/// @param index the index directory; made if it is not there
/// @param threads how many files are read, and how many articles analysed, at a time; at least 1
/// @param prune whether articles whose file has vanished are removed
/// @param dryRun whether only to say what would be done
/// @param rejects the file to which every rejection is written, a JSON object a line; empty for
///   none
/// @param reading how files are read
/// @param storyWindow how far apart copies of a story may be published; empty for any time
public record IndexRequest(
    List<Path> sources,
    Path index,
    int threads,
    boolean prune,
    boolean dryRun,
    Optional<Path> rejects,
    ArticleSource.Options reading,
    Optional<Duration> storyWindow) {

  /// Takes articles of any time for copies of a story.
  public IndexRequest(
      List<Path> sources,
      Path index,
      int threads,
      boolean prune,
      boolean dryRun,
      Optional<Path> rejects,
      ArticleSource.Options reading) {
    this(sources, index, threads, prune, dryRun, rejects, reading, Optional.empty());
  }

  public IndexRequest {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("nothing to index");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads below 1: " + threads);
    }
  }
}
