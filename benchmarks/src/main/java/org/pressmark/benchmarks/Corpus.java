package org.pressmark.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.index.IndexRequest;
import org.pressmark.indexer.index.IndexSummary;
import org.pressmark.indexer.index.Indexer;
import org.pressmark.indexer.index.Tally;
import org.pressmark.indexer.ingest.ArchiveWalk;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Article;
import org.pressmark.schema.Origin;
import org.pressmark.schema.index.ArticleDocument;

/// A directory of articles that is measured with.
///
/// @param directory what a user would index
record Corpus(Path directory) {

  /// The enrichment that `pressmark index` does.
  static Enricher enricher() {
    return new Enricher(Clock.systemUTC(), EntityRecognizer.none());
  }

  /// Indexes the directory as `pressmark index` does.
  IndexSummary index(Path index, int threads) throws IOException {
    var request =
        new IndexRequest(
            List.of(directory),
            index,
            threads,
            false,
            false,
            Optional.empty(),
            ArticleSource.Options.defaults());
    return new Indexer(enricher()).index(request, new Tally(), () -> false);
  }

  /// Its files, in the order of the walk.
  List<SourceFile> files() throws IOException {
    var files = new ArrayList<SourceFile>();
    ArchiveWalk.walk(
        directory,
        new ArchiveWalk.Visitor() {
          @Override
          public void file(SourceFile file) {
            files.add(file);
          }

          @Override
          public void rejected(Rejected rejected) {
            throw new UncheckedIOException(new IOException(rejected.toString()));
          }

          @Override
          public void ignored(String name, String reason) {}
        });
    return files;
  }

  /// The articles of an index made from a corpus, in the order in which they stand in its files, so
  /// that whoever indexes them again does no less sorting than the run that made the index.
  static List<Article> articles(Path index) throws IOException {
    var articles = new ArrayList<Article>();
    try (var directory = FSDirectory.open(index);
        var reader = DirectoryReader.open(directory)) {
      StoredFields stored = reader.storedFields();
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        articles.add(ArticleDocument.read(stored, doc));
      }
    }
    Comparator<String> byNumber =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    articles.sort(
        Comparator.comparing((Article article) -> article.origin().path())
            .thenComparing(article -> position(article.origin()), byNumber));
    return articles;
  }

  private static String position(Origin origin) {
    return origin.position().orElse("");
  }
}
