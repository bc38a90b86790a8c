package org.pressmark.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsAnalyzer;

/// The work of indexing a directory, in stages, one of which a JVM of its own times over and over:
/// in one JVM the stages would slow each other down by what they leave on the heap and in the
/// profiles of the compiler.
///
/// The articles of the bare stages are those that the index holds after a first run, read and
/// enriched before the clock starts.
final class IndexStages {
  private static final int WARM_UP_ROUNDS = 5;

  private final Corpus corpus;
  private final int threads;
  private final Scratch scratch;
  private final List<SourceFile> files;
  private final List<Article> articles;

  private IndexStages(Corpus corpus, List<Article> articles, int threads, Scratch scratch)
      throws IOException {
    this.corpus = corpus;
    this.threads = threads;
    this.scratch = scratch;
    this.files = corpus.files();
    this.articles = articles;
  }

  /// What is timed.
  enum Name {
    READ_BYTES("reading the bytes"),
    READ("reading articles"),
    ENRICH("reading and enriching articles"),
    DOCUMENTS("making documents of articles"),
    ANALYSIS("analysis of ready-made documents"),
    BARE("bare `IndexWriter`, documents ready-made"),
    BARE_OF_ARTICLES("bare `IndexWriter`, documents made on the way"),
    WHOLE("`Indexer.index`, the whole");

    final String words;

    Name(String words) {
      this.words = words;
    }

    /// Whether the stage begins with articles in memory.
    boolean takesArticles() {
      return switch (this) {
        case DOCUMENTS, ANALYSIS, BARE, BARE_OF_ARTICLES -> true;
        case READ_BYTES, READ, ENRICH, WHOLE -> false;
      };
    }
  }

  /// Takes the stage, the directory, an index of it, the number of rounds and of threads. Prints
  /// the seconds of wall and of CPU time, the medians of the rounds.
  public static void main(String[] args) throws Exception {
    Name name = Name.valueOf(args[0]);
    List<Article> articles = name.takesArticles() ? Corpus.articles(Path.of(args[2])) : List.of();
    int rounds = Integer.parseInt(args[3]);
    try (var scratch = Scratch.create()) {
      var corpus = new Corpus(Path.of(args[1]));
      var stages = new IndexStages(corpus, articles, Integer.parseInt(args[4]), scratch);
      Stage stage = stages.stage(name);
      for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
        stage.time(round >= 0);
      }
      System.out.println(stage.wall() + " " + stage.cpu());
    }
  }

  private Stage stage(Name name) {
    return switch (name) {
      case READ_BYTES -> Stage.of(this::readBytes);
      case READ -> Stage.of(this::readArticles);
      case ENRICH -> Stage.of(this::enrichArticles);
      case DOCUMENTS -> Stage.of(this::documents);
      case ANALYSIS -> new Stage(this::analysis);
      case BARE -> new Stage(this::bareWriter);
      case BARE_OF_ARTICLES -> Stage.of(this::bareWriterOfArticles);
      case WHOLE -> new Stage(this::wholeIndexer);
    };
  }

  private void readBytes() throws Exception {
    Parallel.forEach(
        files,
        threads,
        file -> {
          try (InputStream bytes = Files.newInputStream(file.path())) {
            bytes.transferTo(OutputStream.nullOutputStream());
          }
        });
  }

  private void readArticles() throws Exception {
    ArticleSource source = ArticleSource.of(ArticleSource.Options.defaults());
    Parallel.forEach(files, threads, file -> source.read(file, _ -> {}));
  }

  private void enrichArticles() throws Exception {
    ArticleSource source = ArticleSource.of(ArticleSource.Options.defaults());
    Enricher enricher = Corpus.enricher();
    Parallel.forEach(
        files,
        threads,
        file ->
            source.read(
                file,
                outcome -> {
                  if (outcome instanceof Accepted(var raw)) {
                    enricher.enrich(raw, "id");
                  }
                }));
  }

  private List<Document> documents() throws Exception {
    List<Document> documents = Collections.synchronizedList(new ArrayList<>());
    Parallel.forEach(articles, threads, article -> documents.add(ArticleDocument.of(article, 0)));
    return documents;
  }

  private Stage.Run analysis() throws Exception {
    List<Document> documents = documents();
    return () -> {
      try (Analyzer analyzer = NewsAnalyzer.forIndexing()) {
        Parallel.forEach(documents, threads, document -> BareWriter.analyze(document, analyzer));
      }
    };
  }

  private Stage.Run bareWriter() throws Exception {
    List<Document> documents = documents();
    Path index = scratch.vacant("bare");
    return () -> {
      try (var writer = new BareWriter(index)) {
        Parallel.forEach(documents, threads, writer::add);
      }
    };
  }

  private void bareWriterOfArticles() throws Exception {
    try (var writer = new BareWriter(scratch.vacant("bare"))) {
      Parallel.forEach(articles, threads, article -> writer.add(ArticleDocument.of(article, 0)));
    }
  }

  private Stage.Run wholeIndexer() throws Exception {
    Path index = scratch.vacant("whole");
    return () -> corpus.index(index, threads);
  }
}
