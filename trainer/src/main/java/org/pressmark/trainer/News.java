package org.pressmark.trainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.ingest.ArchiveWalk;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;

/// Unlabelled news, read as `pressmark index` reads it: headline, a blank line, dateline and body.
/// Very long articles are cut, since live blogs would else outweigh the rest.
final class News {
  private static final int LONGEST = 8000;

  private final Enricher enricher =
      new Enricher(
          Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
          EntityRecognizer.none());
  private final ArticleSource source = ArticleSource.of(ArticleSource.Options.defaults());

  /// Hands over every n-th article of a directory, in the order of the walk.
  void read(Path directory, int every, Consumer<String> sink) throws IOException {
    var count = new int[1];
    ArchiveWalk.walk(
        directory,
        new ArchiveWalk.Visitor() {
          @Override
          public void file(SourceFile file) {
            source.read(
                file,
                outcome -> {
                  if (outcome instanceof Accepted(var raw) && count[0]++ % every == 0) {
                    sink.accept(text(enricher.enrich(raw, "x")));
                  }
                });
          }

          @Override
          public void rejected(Rejected rejected) {
            throw new UncheckedIOException(new IOException(rejected.toString()));
          }

          @Override
          public void ignored(String name, String reason) {}
        });
  }

  private static String text(Article article) {
    String dateline = article.dateline().map(Dateline::raw).map(raw -> raw + " - ").orElse("");
    String text = article.headline() + "\n\n" + dateline + article.articleBody();
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST);
  }
}
