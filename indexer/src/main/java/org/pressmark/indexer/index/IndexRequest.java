package org.pressmark.indexer.index;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.indexer.ingest.ArticleSource;

/// What to index, and how.
///
/// @param sources files and directories; at least one, unless there is other input
/// @param input what there is to index besides
/// @param index the index directory; made if it is not there
/// @param threads how many files are read, and how many articles analysed, at a time; at least 1
/// @param prune whether articles whose file has vanished are removed
/// @param dryRun whether only to say what would be done
/// @param rejects the file to which every rejection is written, a JSON object a line; empty for
///   none
/// @param reading how files are read
/// @param storyWindow how far apart copies of a story may be published; empty for what an earlier
///   run chose for this index, or any time
public record IndexRequest(
    List<Path> sources,
    Input input,
    Path index,
    int threads,
    boolean prune,
    boolean dryRun,
    Optional<Path> rejects,
    ArticleSource.Options reading,
    Optional<StoryWindow> storyWindow) {

  /// Input that is not on the command line.
  ///
  /// @param listed files and directories that a list names; one that is not there is rejected,
  ///   where a missing source ends the run
  /// @param stream articles in a stream, in any format; empty for none
  public record Input(List<Path> listed, Optional<InputStream> stream) {
    /// There is none.
    public static final Input NONE = new Input(List.of(), Optional.empty());

    public Input {
      listed = List.copyOf(listed);
    }

    boolean isNone() {
      return listed.isEmpty() && stream.isEmpty();
    }
  }

  /// Files and directories only.
  public IndexRequest(
      List<Path> sources,
      Path index,
      int threads,
      boolean prune,
      boolean dryRun,
      Optional<Path> rejects,
      ArticleSource.Options reading) {
    this(sources, Input.NONE, index, threads, prune, dryRun, rejects, reading, Optional.empty());
  }

  /// What a run writes itself: the index, and the file of rejections.
  List<Path> written() {
    return Stream.concat(Stream.of(index), rejects.stream()).toList();
  }

  public IndexRequest {
    sources = List.copyOf(sources);
    if (sources.isEmpty() && input.isNone()) {
      throw new IllegalArgumentException("nothing to index");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads below 1: " + threads);
    }
  }
}
