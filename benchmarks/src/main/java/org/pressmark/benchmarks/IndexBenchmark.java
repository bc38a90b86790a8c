package org.pressmark.benchmarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsAnalyzer;

/// How fast a directory is indexed, beside the least that any program would have to do for it: all
/// in one process, by the same number of threads, one stage after the other in every round, medians
/// over the rounds.
///
/// The articles of the bare stages are those that the index holds after a first run, read and
/// enriched before the clock starts.
final class IndexBenchmark {
  private static final int WARM_UP_ROUNDS = 2;

  private final Corpus corpus;
  private final int threads;
  private final Scratch scratch;
  private final List<SourceFile> files;
  private final List<Article> articles;

  private IndexBenchmark(Corpus corpus, int threads, Scratch scratch) throws Exception {
    this.corpus = corpus;
    this.threads = threads;
    this.scratch = scratch;
    this.files = corpus.files();
    Path index = scratch.vacant("first");
    corpus.index(index, threads);
    this.articles = Corpus.articles(index);
  }

  /// Takes the directory, the number of rounds (default 5) and of threads (default 2).
  public static void main(String[] args) throws Exception {
    var corpus = new Corpus(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
    try (var scratch = Scratch.create()) {
      new IndexBenchmark(corpus, threads, scratch).run(rounds);
    }
  }

  private void run(int rounds) throws Exception {
    Stage bare = new Stage("bare IndexWriter, documents ready-made", this::bareWriter);
    Stage whole = new Stage("Indexer.index, the whole", this::wholeIndexer);
    List<Stage> stages =
        List.of(
            Stage.of("reading the bytes", this::readBytes),
            Stage.of("reading articles", this::readArticles),
            Stage.of("reading and enriching articles", this::enrichArticles),
            Stage.of("making documents of articles", this::documents),
            new Stage("analysis of ready-made documents", this::analysis),
            bare,
            Stage.of("bare IndexWriter, documents made on the way", this::bareWriterOfArticles),
            whole);
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (Stage stage : stages) {
        stage.time(round >= 0);
      }
    }
    print(stages, bare, whole);
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

  private void print(List<Stage> stages, Stage bare, Stage whole) {
    double megabytes = files.stream().mapToLong(SourceFile::size).sum() / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d files, %,d articles, %.1f MB; %d threads%n%n",
        corpus.directory().getFileName(),
        files.size(),
        articles.size(),
        megabytes,
        threads);
    System.out.println("| stage | s | CPU s | articles/s | MB/s |");
    System.out.println("|---|---|---|---|---|");
    for (Stage stage : stages) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %,.0f | %.1f |%n",
          stage.name(),
          stage.wall(),
          stage.cpu(),
          articles.size() / stage.wall(),
          megabytes / stage.wall());
    }
    System.out.printf(
        Locale.ROOT,
        "%nthe whole runs at %.2f of the bare IndexWriter's speed, by CPU time at %.2f%n",
        bare.wall() / whole.wall(),
        bare.cpu() / whole.cpu());
  }
}
