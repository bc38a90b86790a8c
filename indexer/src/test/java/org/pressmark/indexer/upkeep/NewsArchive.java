package org.pressmark.indexer.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.index.IndexRequest;
import org.pressmark.indexer.index.IndexSummary;
import org.pressmark.indexer.index.Indexer;
import org.pressmark.indexer.index.Tally;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.schema.index.ArticleDocument;

/// A small archive in a test, and its index.
final class NewsArchive {
  private static final Indexer INDEXER =
      new Indexer(
          new Enricher(
              Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
              EntityRecognizer.none()));

  final Path root;
  final Path index;
  private long writes;

  NewsArchive(Path root, Path index) throws IOException {
    this.root = Files.createDirectories(root);
    this.index = index;
  }

  /// One whose index has several segments, articles taken out, values updated and copies of a
  /// story.
  static NewsArchive grown(Path directory) throws IOException {
    var archive = new NewsArchive(directory.resolve("archive"), directory.resolve("index"));
    for (int file = 0; file < 4; file++) {
      archive.write(file, 12);
      archive.run();
    }
    archive.write(1, 7);
    Files.delete(archive.root.resolve("2.jsonl"));
    archive.run();
    return archive;
  }

  /// Writes a file of so many articles, each time later; the first of every file tell one story.
  void write(int file, int articles) throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < articles; i++) {
      String story = i == 0 ? "The harbour" : "Bridge %d of district %d".formatted(i, file);
      lines.add(
          """
          {"id":"%d-%d","headline":"%s opens","datePublished":"2024-03-%02d","creator":"A. Writer",\
          "articleBody":"%s was opened on Monday after years of work. Many people came to see it."}\
          """
              .formatted(file, i, story, 1 + i, story));
    }
    Path path = root.resolve(file + ".jsonl");
    Files.write(path, lines);
    Files.setLastModifiedTime(
        path, FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(++writes)));
  }

  /// Brings the index up to date, and takes out what is gone.
  IndexSummary run() throws IOException {
    return INDEXER.index(
        new IndexRequest(
            List.of(root),
            index,
            2,
            true,
            false,
            Optional.empty(),
            ArticleSource.Options.defaults()),
        new Tally(),
        () -> false);
  }

  /// All articles of an index, by identifier.
  static SortedMap<String, String> contents(Path index) throws IOException {
    var contents = new TreeMap<String, String>();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Bits live = MultiBits.getLiveDocs(reader);
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          Article article = ArticleDocument.read(reader, reader.storedFields(), doc);
          contents.put(article.id(), new String(ArticleJson.bytes(article, true), UTF_8));
        }
      }
    }
    return contents;
  }

  /// The names and sizes of all files below a directory, locks left aside.
  static SortedMap<String, Long> files(Path directory) throws IOException {
    var files = new TreeMap<String, Long>();
    for (Path file : paths(directory)) {
      files.put(directory.relativize(file).toString(), Files.size(file));
    }
    return files;
  }

  static List<Path> paths(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }

  /// Copies an index that nobody writes to.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!file.endsWith("write.lock")) {
          Files.copy(file, copy);
        }
      }
    }
  }

  static CheckReport check(Path index) throws IOException {
    return IndexCheck.check(index, false, new Stage());
  }
}
