package org.pressmark.fuzz;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizers;
import org.pressmark.indexer.index.IndexRequest;
import org.pressmark.indexer.index.Indexer;
import org.pressmark.indexer.index.Tally;
import org.pressmark.indexer.ingest.ArticleSource;

/// Indexes a few made-up articles for questions to be asked of, in a temporary directory that is
/// there until the program ends.
final class News {
  private News() {}

  static Path index() throws IOException {
    Path directory = Files.createTempDirectory("fuzz-index");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
    try (InputStream news = requireNonNull(News.class.getResourceAsStream("news.jsonl"))) {
      var input = new IndexRequest.Input(List.of(), Optional.of(news));
      var request =
          new IndexRequest(
              List.of(),
              input,
              directory,
              1,
              false,
              false,
              Optional.empty(),
              ArticleSource.Options.defaults(),
              Optional.empty());
      var enricher = new Enricher(SoundArticle.CLOCK, EntityRecognizers.named("english"));
      new Indexer(enricher).index(request, new Tally(), () -> false);
    }
    return directory;
  }

  private static void delete(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.toList().reversed()) {
        Files.delete(path);
      }
    } catch (IOException _) { // the system will sweep it out
      return;
    }
  }
}
