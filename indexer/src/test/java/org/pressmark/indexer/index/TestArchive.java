package org.pressmark.indexer.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;

/// A directory of articles in a test, and its index.
final class TestArchive {
  static final Enricher ENRICHER =
      new Enricher(
          Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
          EntityRecognizer.none());

  final Path root;
  final Path index;
  private long writes;

  /// Both lie below a directory, the archive in `archive`, the index in `index`.
  TestArchive(Path directory) throws IOException {
    this.root = Files.createDirectories(directory.resolve("archive"));
    this.index = directory.resolve("index");
  }

  /// A line of JSON that holds an article. It calls itself by an identifier, unless that is empty.
  static String article(String id, String headline) {
    return """
    {%s"headline":"%s","articleBody":"%s came to pass. Nobody was surprised."}\
    """
        .formatted(id.isEmpty() ? "" : "\"id\":\"%s\",".formatted(id), headline, headline);
  }

  /// Writes a file below the archive; each time it is a second younger.
  Path write(String name, String... lines) throws IOException {
    return write(root.resolve(name), lines);
  }

  Path write(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return touch(file);
  }

  Path touch(Path file) throws IOException {
    return Files.setLastModifiedTime(
        file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(++writes)));
  }

  /// What a run over the archive is asked for, if nothing else is said.
  IndexRequest request() {
    return request(root);
  }

  IndexRequest request(Path... sources) {
    return new IndexRequest(
        List.of(sources),
        index,
        2,
        false,
        false,
        Optional.empty(),
        ArticleSource.Options.defaults());
  }

  static UnaryOperator<IndexRequest> threads(int threads) {
    return r ->
        new IndexRequest(
            r.sources(), r.index(), threads, r.prune(), r.dryRun(), r.rejects(), r.reading());
  }

  static IndexRequest pruning(IndexRequest r) {
    return new IndexRequest(
        r.sources(), r.index(), r.threads(), true, r.dryRun(), r.rejects(), r.reading());
  }

  static IndexRequest dry(IndexRequest r) {
    return new IndexRequest(
        r.sources(), r.index(), r.threads(), r.prune(), true, r.rejects(), r.reading());
  }

  static IndexRequest rejectsTo(Path file, IndexRequest r) {
    return new IndexRequest(
        r.sources(), r.index(), r.threads(), r.prune(), r.dryRun(), Optional.of(file), r.reading());
  }

  /// Indexes the archive and says what came of it: `added 2, rejected 1`.
  String run() throws IOException {
    return run(request());
  }

  static String run(IndexRequest request) throws IOException {
    return counts(summary(request));
  }

  static IndexSummary summary(IndexRequest request) throws IOException {
    return new Indexer(ENRICHER).index(request, new Tally(), () -> false);
  }

  /// Indexes the archive as it is into another directory, from nothing and in one thread.
  void indexAtOnce(Path other) throws IOException {
    IndexRequest r = request();
    summary(new IndexRequest(r.sources(), other, 1, false, false, Optional.empty(), r.reading()));
  }

  /// The counts of a summary that are not 0.
  static String counts(IndexSummary summary) {
    var counts = new StringJoiner(", ");
    add("added", summary.added(), counts);
    add("updated", summary.updated(), counts);
    add("unchanged", summary.unchanged(), counts);
    add("duplicate", summary.duplicate(), counts);
    add("rejected", summary.rejected(), counts);
    add("removed", summary.removed(), counts);
    return counts.toString();
  }

  private static void add(String name, long count, StringJoiner counts) {
    if (count > 0) {
      counts.add(name + " " + count);
    }
  }

  /// The index's articles, each as `origin headline`, by identifier.
  SortedMap<String, String> articles() throws IOException {
    return articles(index);
  }

  static SortedMap<String, String> articles(Path index) throws IOException {
    var articles = new TreeMap<String, String>();
    forEachArticle(
        index,
        (article, _) -> articles.put(article.id(), article.origin() + " " + article.headline()));
    return articles;
  }

  /// The index's articles, each as `origin headline`, in the order of their characters.
  List<String> listing() throws IOException {
    return articles().values().stream().sorted().toList();
  }

  /// All that the index says of each article, by identifier.
  SortedMap<String, String> contents() throws IOException {
    return contents(index);
  }

  static SortedMap<String, String> contents(Path index) throws IOException {
    var contents = new TreeMap<String, String>();
    forEachArticle(
        index,
        (article, fingerprint) ->
            contents.put(
                article.id(),
                fingerprint + " " + new String(ArticleJson.bytes(article, true), UTF_8)));
    return contents;
  }

  private interface Visitor {
    void visit(Article article, long fingerprint);
  }

  private static void forEachArticle(Path index, Visitor visitor) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Bits live = MultiBits.getLiveDocs(reader);
      var ids = new KeyLookup(reader, Fields.ID);
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          Article article = ArticleDocument.read(reader, reader.storedFields(), doc);
          visitor.visit(article, ids.find(article.id()).orElseThrow().value(Fields.FINGERPRINT));
        }
      }
    }
  }

  /// The ledger's entries, by file.
  Map<String, FileLedger.Entry> ledger() throws IOException {
    return ledger(index);
  }

  static Map<String, FileLedger.Entry> ledger(Path index) throws IOException {
    var entries = new TreeMap<String, FileLedger.Entry>();
    try (OpenIndex open = OpenIndex.open(index, true)) {
      open.ledger()
          .forEachPath(
              path -> open.ledger().find(path).ifPresent(entry -> entries.put(path, entry)));
    }
    return entries;
  }
}
