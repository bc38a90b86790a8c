package org.pressmark.app.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How far an index has come, by the names of its files.
///
/// @param articles the generation of the articles' last commit; zero for none
/// @param ledger that of the ledger
/// @param begun whether one of them has a commit that was begun and not ended
record Commits(long articles, long ledger, boolean begun) {
  private static final String SEGMENTS = "segments_";
  private static final String PENDING = "pending_segments_";

  static Commits of(Path index) throws IOException {
    List<String> articles = names(index);
    List<String> ledger = names(index.resolve("ledger"));
    return new Commits(
        generation(articles),
        generation(ledger),
        Stream.concat(articles.stream(), ledger.stream()).anyMatch(n -> n.startsWith(PENDING)));
  }

  private static List<String> names(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static long generation(List<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(SEGMENTS))
        .mapToLong(name -> Long.parseLong(name.substring(SEGMENTS.length()), 36))
        .max()
        .orElse(0);
  }

  /// What was going on when a run left off here.
  ///
  /// @param before when it began
  /// @param ended whether it came to its end
  Whereabouts since(Commits before, boolean ended) {
    if (ended) {
      return Whereabouts.AFTER_END;
    }
    if (articles - before.articles > ledger - before.ledger) {
      return Whereabouts.BETWEEN;
    }
    if (begun) {
      return Whereabouts.IN_COMMIT;
    }
    return articles == before.articles ? Whereabouts.BEFORE_ALL : Whereabouts.AFTER_SOME;
  }
}
