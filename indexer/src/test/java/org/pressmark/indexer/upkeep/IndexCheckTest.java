package org.pressmark.indexer.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.indexer.upkeep.CheckReport.Fault;
import org.pressmark.indexer.upkeep.CheckReport.Remedy;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;
import org.pressmark.schema.index.NewsAnalyzer;

class IndexCheckTest {
  private static final long SEED = 20260102;

  @TempDir private Path directory;
  private NewsArchive archive;
  private final Random random = new Random(SEED);

  @BeforeEach
  void makeIndex() throws IOException {
    archive = NewsArchive.grown(directory);
  }

  @Test
  void findsNothingWrongWithASoundIndexAndChangesNothing() throws IOException {
    Map<String, Long> before = NewsArchive.files(archive.index);
    CheckReport report = NewsArchive.check(archive.index);
    assertEquals(List.of(), report.faults());
    assertEquals(List.of(), report.notes());
    assertEquals(31, report.articles());
    assertEquals(3, report.sources());
    assertEquals(before, NewsArchive.files(archive.index));
  }

  @Test
  void namesEveryFileInWhichAByteIsWrong() throws IOException {
    assertNamesEveryFile(file -> {
      try (FileChannel bytes =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        long place = random.nextLong(bytes.size());
        var one = ByteBuffer.allocate(1);
        bytes.read(one, place);
        one.put(0, (byte) (one.get(0) ^ 1 << random.nextInt(8)));
        bytes.write(one.rewind(), place);
      }
    });
  }

  @Test
  void namesEveryFileThatIsCutShort() throws IOException {
    assertNamesEveryFile(file -> {
      try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
        bytes.truncate(random.nextLong(bytes.size()));
      }
    });
  }

  /// Spoils each file in turn; the full check and the quick one must find that, and name it.
  private void assertNamesEveryFile(IOConsumer<Path> damage) throws IOException {
    for (Path file : NewsArchive.paths(archive.index)) {
      byte[] whole = Files.readAllBytes(file);
      damage.accept(file);
      String name = archive.index.relativize(file).toString();
      CheckReport report = IndexCheck.check(archive.index, random.nextBoolean(), new Stage());
      assertTrue(
          report.faults().stream().anyMatch(fault -> isOf(name, fault)),
          () -> name + " " + report.faults());
      assertTrue(report.faults().stream().allMatch(fault -> fault.remedy() == Remedy.RESTORE));
      Files.write(file, whole);
    }
    assertTrue(NewsArchive.check(archive.index).isSound());
  }

  /// Lists of segments are read before the files are known.
  private static boolean isOf(String name, Fault fault) {
    return fault.where().equals(name)
        || (name.endsWith(".si") && fault.what().startsWith("its list of segments"))
        || (name.endsWith(".si") && fault.toString().contains("list of segments"));
  }

  @Test
  void missesEveryFile() throws IOException {
    for (Path file : NewsArchive.paths(archive.index)) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      if (archive.index.relativize(file).toString().startsWith("segments")) {
        assertThrows(IndexUnavailableException.class, () -> NewsArchive.check(archive.index));
      } else {
        CheckReport report = NewsArchive.check(archive.index);
        assertTrue(
            report.faults().stream().anyMatch(fault -> fault.what().contains("missing")),
            () -> file + " " + report.faults());
      }
      Files.write(file, whole);
    }
  }

  @Test
  void tellsTheLedgerOfAnotherIndex() throws IOException {
    var other = new NewsArchive(directory.resolve("other"), directory.resolve("other.index"));
    other.write(7, 3);
    other.write(8, 2);
    other.run();
    replaceLedger(other.index);
    assertEquals(
        List.of("ledger: is that of another index: it fits none of the articles"), faults());
  }

  @Test
  void missesAnArticleThatTheLedgerHas() throws IOException {
    String id = NewsArchive.contents(archive.index).firstKey();
    changeArticles(writer -> writer.deleteDocuments(new Term(Fields.ID, id)));
    List<String> faults = faults();
    assertTrue(
        faults.stream()
            .anyMatch(fault ->
                fault.matches("[013]\\.jsonl: the ledger says \\d+ articles, the index has \\d+")),
        faults::toString);
  }

  @Test
  void tellsOfALedgerThatIsBehindAndFindsNoFaultInIt() throws IOException {
    Path before = directory.resolve("before");
    NewsArchive.copy(archive.index, before);
    archive.write(5, 4);
    archive.run();
    replaceLedger(before);
    CheckReport report = NewsArchive.check(archive.index);
    assertEquals(List.of(), report.faults());
    assertEquals(
        List.of(
            "a run was stopped between its two commits, so the ledger is behind the articles; the"
                + " next run reads every file again",
            "4 articles are of files that the ledger does not have: they came by a stream, or the"
                + " next run reads their files again"),
        report.notes());
  }

  @Test
  void tellsOfALedgerWhoseCommitWasNotFinished() throws IOException {
    String id = NewsArchive.contents(archive.index).firstKey();
    changeArticles(writer -> writer.deleteDocuments(new Term(Fields.ID, id)));
    Files.writeString(archive.index.resolve("ledger/pending_segments_9"), "");
    CheckReport report = NewsArchive.check(archive.index);
    assertFalse(
        report.faults().stream().anyMatch(fault -> fault.remedy() == Remedy.INDEX_ALL),
        () -> report.faults().toString());
    assertEquals(
        List.of("the ledger is behind the articles, of 1 files; the next run reads these again"),
        report.notes());
  }

  @Test
  void findsAnArticleThatIsThereTwice() throws IOException {
    String id = NewsArchive.contents(archive.index).firstKey();
    changeArticles(writer -> writer.addDocument(document(id)));
    assertTrue(faults().contains(id + ": 2 articles have this identifier"), faults()::toString);
  }

  @Test
  void findsAnArticleThatDoesNotFitWhatIsIndexedOfIt() throws IOException {
    String id = NewsArchive.contents(archive.index).firstKey();
    changeArticles(writer ->
        writer.updateDocValues(
            new Term(Fields.ID, id), new NumericDocValuesField(Fields.STORY_WORDS, 42)));
    assertEquals(
        List.of(id + ": the stored article does not fit its indexed story.words"), faults());
  }

  @Test
  void findsAStoryWithAnotherNumberOfArticlesThanItSays() throws IOException {
    changeArticles(writer ->
        writer.updateDocValues(
            new Term(Fields.PATH, "1.jsonl"), new NumericDocValuesField(Fields.STORY_COPIES, 5)));
    List<String> faults = faults();
    assertTrue(
        faults.stream().anyMatch(fault -> fault.matches("story .*articles, where they say .*")),
        faults::toString);
  }

  @Test
  void findsAWrongLineInTheRules() throws IOException {
    Files.writeString(archive.index.resolve("entities.rules"), "pin person\n");
    Fault fault = NewsArchive.check(archive.index).faults().getFirst();
    assertEquals(Remedy.CORRECT_RULES, fault.remedy());
    assertTrue(fault.what().startsWith("entities.rules:1: "), fault::what);
  }

  @Test
  void refusesANewerFormat() throws IOException {
    Path newer = directory.resolve("newer");
    try (var open = FSDirectory.open(newer);
        var writer = new IndexWriter(open, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("pressmark.format", "999").entrySet());
    }
    var fault = assertThrows(IndexFormatException.class, () -> NewsArchive.check(newer));
    assertEquals(
        newer
            + " has index format 999, this program reads "
            + IndexFormat.VERSION
            + ": use a newer Pressmark",
        fault.getMessage());
  }

  @Test
  void refusesWhatIsNoIndex() throws IOException {
    assertThrows(
        IndexUnavailableException.class, () -> NewsArchive.check(directory.resolve("nowhere")));
    assertThrows(IndexUnavailableException.class, () -> NewsArchive.check(archive.root));
  }

  @Test
  @Timeout(120)
  void findsNothingWrongWhileRunsGoOn() throws IOException, InterruptedException {
    try (var runs = Runs.start(archive)) {
      for (int i = 0; i < 10; i++) {
        CheckReport report = NewsArchive.check(archive.index);
        assertEquals(List.of(), report.faults());
      }
      runs.assertGoingOn();
    }
  }

  private List<String> faults() throws IOException {
    return NewsArchive.check(archive.index).faults().stream().map(Fault::toString).toList();
  }

  private void replaceLedger(Path other) throws IOException {
    Path ledger = archive.index.resolve("ledger");
    for (Path file : NewsArchive.paths(ledger)) {
      Files.delete(file);
    }
    for (Path file : NewsArchive.paths(other.resolve("ledger"))) {
      Files.copy(file, ledger.resolve(file.getFileName()));
    }
  }

  private Document document(String id) throws IOException {
    try (var open = FSDirectory.open(archive.index);
        var reader = DirectoryReader.open(open)) {
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        Article article = ArticleDocument.read(reader.storedFields(), doc);
        if (article.id().equals(id)) {
          return ArticleDocument.of(article, 0);
        }
      }
    }
    throw new AssertionError(id + " is not there");
  }

  /// Writes to the articles behind the ledger's back.
  private void changeArticles(IOConsumer<IndexWriter> change) throws IOException {
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    config.setMergeScheduler(new SerialMergeScheduler());
    try (var open = FSDirectory.open(archive.index);
        var writer = new IndexWriter(open, config)) {
      Map<String, String> data = DirectoryReader.listCommits(open).getLast().getUserData();
      change.accept(writer);
      writer.setLiveCommitData(data.entrySet());
    }
  }
}
