package org.pressmark.indexer.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.indexer.index.TestArchive.article;
import static org.pressmark.indexer.index.TestArchive.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs over one archive that changes from one to the next.
class IndexerTest {
  private static final String A = article("a", "A harvest");
  private static final String B = article("b", "A bridge");
  private static final String C = article("c", "A court");

  @TempDir private Path directory;
  private TestArchive archive;

  @BeforeEach
  void begin() throws IOException {
    archive = new TestArchive(directory);
  }

  @Test
  void addsWhatIsThere() throws IOException {
    archive.write("1987/a.jsonl", A, B);
    archive.write("note.txt", "A court", "", "The court rose.");
    assertEquals("added 3", archive.run());
    assertEquals(
        List.of("1987/a.jsonl:1 A harvest", "1987/a.jsonl:2 A bridge", "note.txt A court"),
        archive.listing());
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.write("note.txt", "A court", "", "The court rose.");
    archive.run();
    Map<String, FileTime> files = filesOf(archive.index);
    assertEquals("unchanged 3", archive.run());
    assertEquals(files, filesOf(archive.index));
  }

  @Test
  void changesNothingTheSecondTimeThoughThereAreRejectionsAndDuplicates() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.write("b.jsonl", A, "{\"id\":", C);
    archive.write("c.txt", "\0\0\0\0");
    assertEquals("added 3, duplicate 1, rejected 2", archive.run());
    Map<String, FileTime> files = filesOf(archive.index);
    assertEquals("unchanged 3, duplicate 1, rejected 2", archive.run());
    assertEquals(files, filesOf(archive.index));
  }

  private static Map<String, FileTime> filesOf(Path index) throws IOException {
    var files = new TreeMap<String, FileTime>();
    try (Stream<Path> walk = Files.walk(index)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(index.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void countsATouchedFileAsUnchanged() throws IOException {
    Path file = archive.write("a.jsonl", A, B);
    archive.run();
    archive.touch(file);
    assertEquals("unchanged 2", archive.run());
    assertEquals(List.of("a.jsonl:1 A harvest", "a.jsonl:2 A bridge"), archive.listing());
  }

  @Test
  void updatesTheArticleThatChangedInAFile() throws IOException {
    archive.write("a.jsonl", A, B, C);
    archive.run();
    List<String> ids = List.copyOf(archive.articles().keySet());
    archive.write("a.jsonl", A, article("b", "A broken bridge"), C);
    assertEquals("updated 1, unchanged 2", archive.run());
    assertEquals(ids, List.copyOf(archive.articles().keySet()));
    assertEquals(
        List.of("a.jsonl:1 A harvest", "a.jsonl:2 A broken bridge", "a.jsonl:3 A court"),
        archive.listing());
  }

  @Test
  void keepsTheIdentifiersOfItemsThatALineInFrontMovesOn() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.run();
    List<String> ids = List.copyOf(archive.articles().keySet());
    archive.write("a.jsonl", C, A, B);
    assertEquals("added 1, updated 2", archive.run());
    assertTrue(archive.articles().keySet().containsAll(ids));
    assertEquals(
        List.of("a.jsonl:1 A court", "a.jsonl:2 A harvest", "a.jsonl:3 A bridge"),
        archive.listing());
  }

  @Test
  void knowsItemsWithoutIdentifierByTheirLine() throws IOException {
    archive.write("a.jsonl", article("", "A harvest"), article("", "A bridge"));
    archive.run();
    archive.write(
        "a.jsonl", article("", "A court"), article("", "A harvest"), article("", "A bridge"));
    assertEquals("added 1, updated 2", archive.run());
    assertEquals(
        List.of("a.jsonl:1 A court", "a.jsonl:2 A harvest", "a.jsonl:3 A bridge"),
        archive.listing());
  }

  @Test
  void removesWhatAFileNoLongerHolds() throws IOException {
    archive.write("a.jsonl", A, B, C);
    archive.run();
    archive.write("a.jsonl", A, C);
    assertEquals("updated 1, unchanged 1, removed 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A harvest", "a.jsonl:2 A court"), archive.listing());
  }

  @Test
  void removesNothingOfAFileThatCannotAllBeRead() throws IOException {
    archive.write("a.jsonl", A, B, C);
    archive.run();
    archive.write("a.jsonl", A, "{\"id\":\"b\",\"headline\":");
    assertEquals("unchanged 1, rejected 1", archive.run());
    assertEquals(
        List.of("a.jsonl:1 A harvest", "a.jsonl:2 A bridge", "a.jsonl:3 A court"),
        archive.listing());
  }

  @Test
  void removesWhatAFileWithADuplicateNoLongerHolds() throws IOException {
    archive.write("a.jsonl", A);
    archive.write("b.jsonl", A, B, C);
    archive.run();
    archive.write("b.jsonl", A, C);
    assertEquals("updated 1, unchanged 1, duplicate 1, removed 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A harvest", "b.jsonl:2 A court"), archive.listing());
  }

  @Test
  void keepsTheArticlesOfAFileThatIsGone() throws IOException {
    archive.write("a.jsonl", A);
    Path gone = archive.write("b.jsonl", B);
    archive.run();
    Files.delete(gone);
    assertEquals("unchanged 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A harvest", "b.jsonl:1 A bridge"), archive.listing());
  }

  @Test
  void prunesTheArticlesOfAFileThatIsGone() throws IOException {
    archive.write("a.jsonl", A);
    Path gone = archive.write("b.jsonl", B);
    archive.run();
    Files.delete(gone);
    assertEquals("unchanged 1, removed 1", run(TestArchive.pruning(archive.request())));
    assertEquals(List.of("a.jsonl:1 A harvest"), archive.listing());
    assertEquals(List.of("a.jsonl"), List.copyOf(archive.ledger().keySet()));
  }

  @Test
  void prunesTheArticlesOfAGoneFileThatHadRejections() throws IOException {
    archive.write("a.jsonl", A);
    Path gone = archive.write("b.jsonl", B, "{\"id\":");
    archive.run();
    Files.delete(gone);
    assertEquals("unchanged 1, removed 1", run(TestArchive.pruning(archive.request())));
    assertEquals(List.of("a.jsonl:1 A harvest"), archive.listing());
  }

  @Test
  void addsTheCopyOfAnArticleWhoseFileIsPruned() throws IOException {
    Path gone = archive.write("a.jsonl", A);
    archive.write("b.jsonl", A);
    assertEquals("added 1, duplicate 1", archive.run());
    Files.delete(gone);
    assertEquals("added 1, removed 1", run(TestArchive.pruning(archive.request())));
    assertEquals(List.of("b.jsonl:1 A harvest"), archive.listing());
  }

  @Test
  void keepsTheIdentifiersOfARenamedFile() throws IOException {
    Path file = archive.write("b.jsonl", A, article("", "A market"));
    archive.run();
    String id = ArticleIds.ofIdentity("a");
    Files.move(file, archive.root.resolve("c.jsonl"));
    assertEquals("added 1, updated 1", archive.run());
    assertEquals("c.jsonl:1 A harvest", archive.articles().get(id));
    assertEquals("unchanged 2", archive.run());
    Files.move(archive.root.resolve("c.jsonl"), archive.root.resolve("d.jsonl"));
    assertEquals("added 2, removed 3", run(TestArchive.pruning(archive.request())));
    assertEquals("d.jsonl:1 A harvest", archive.articles().get(id));
    assertEquals(List.of("d.jsonl:1 A harvest", "d.jsonl:2 A market"), archive.listing());
  }

  @Test
  void takesTheSameFileUnderASecondNameForDuplicates() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.write("copy of a.jsonl", A, B);
    assertEquals("added 2, duplicate 2", archive.run());
    assertEquals("unchanged 2, duplicate 2", archive.run());
    assertEquals(List.of("a.jsonl:1 A harvest", "a.jsonl:2 A bridge"), archive.listing());
  }

  @Test
  void keepsBothOfOneIdentifierAndDifferentContent() throws IOException {
    archive.write("a.jsonl", A, article("a", "Another harvest"));
    archive.write("b.jsonl", article("a", "A third harvest"));
    assertEquals("added 3", archive.run());
    Map<String, String> articles = archive.articles();
    assertEquals("a.jsonl:1 A harvest", articles.get(ArticleIds.ofIdentity("a")));
    archive.touch(archive.root.resolve("a.jsonl"));
    archive.touch(archive.root.resolve("b.jsonl"));
    assertEquals("unchanged 3", archive.run());
    assertEquals(articles, archive.articles());
  }

  @Test
  void countsTheSameItemTwiceInAFileAsADuplicate() throws IOException {
    archive.write("a.jsonl", A, B, A);
    assertEquals("added 2, duplicate 1", archive.run());
    assertEquals("unchanged 2, duplicate 1", archive.run());
  }

  @Test
  void keepsTheCopyOfAnArticleThatTheFirstFileDrops() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.write("b.jsonl", A);
    archive.run();
    archive.write("a.jsonl", B);
    assertEquals("added 1, updated 1, removed 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A bridge", "b.jsonl:1 A harvest"), archive.listing());
  }

  @Test
  void keepsAnArticleThatMovesToAnEarlierFile() throws IOException {
    archive.write("a.jsonl", A);
    archive.write("b.jsonl", B, C);
    archive.run();
    archive.write("a.jsonl", A, C);
    archive.write("b.jsonl", B);
    assertEquals("updated 1, unchanged 2", archive.run());
    assertEquals(
        List.of("a.jsonl:1 A harvest", "a.jsonl:2 A court", "b.jsonl:1 A bridge"),
        archive.listing());
    assertEquals("unchanged 3", archive.run());
  }

  @Test
  void keepsAnArticleWhoseLaterCopyChanges() throws IOException {
    archive.write("b.jsonl", B);
    archive.run();
    archive.write("a.jsonl", B);
    archive.write("b.jsonl", article("b", "A broken bridge"));
    assertEquals("added 1, updated 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A bridge", "b.jsonl:1 A broken bridge"), archive.listing());
  }

  @Test
  void readsALaterCopyAgainOnceAnEarlierOneHasTakenItsPlace() throws IOException {
    archive.write("b.jsonl", B);
    archive.run();
    Path earlier = archive.write("a.jsonl", B);
    assertEquals("updated 1, unchanged 1", archive.run());
    assertEquals("unchanged 1, duplicate 1", archive.run());
    Files.delete(earlier);
    assertEquals("added 1, removed 1", run(TestArchive.pruning(archive.request())));
    assertEquals(List.of("b.jsonl:1 A bridge"), archive.listing());
  }

  @Test
  void keepsOneOfAStoryThatChangesAlsoInAnEarlierFile() throws IOException {
    archive.write("b.jsonl", B, C);
    archive.run();
    String retold = article("b", "A broken bridge");
    archive.write("a.jsonl", retold);
    archive.write("b.jsonl", retold, C);
    assertEquals("added 1, unchanged 1, duplicate 1, removed 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A broken bridge", "b.jsonl:2 A court"), archive.listing());
    assertEquals("unchanged 2, duplicate 1", archive.run());
  }

  @Test
  void keepsOneOfAStoryThatBecomesWhatItsNamesakeIs() throws IOException {
    archive.write("a.jsonl", B);
    archive.write("b.jsonl", article("b", "A broken bridge"), C);
    assertEquals("added 3", archive.run());
    archive.write("a.jsonl", article("b", "A broken bridge"));
    assertEquals("updated 1, unchanged 2, removed 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A broken bridge", "b.jsonl:2 A court"), archive.listing());
    assertEquals("unchanged 2, duplicate 1", archive.run());
  }

  @Test
  void identifiersDoNotDependOnWhichFileWasThereFirst() throws IOException {
    archive.write("b.jsonl", B, C);
    archive.run();
    archive.write("a.jsonl", article("b", "A broken bridge"));
    assertEquals("added 1, unchanged 2", archive.run());
    Map<String, String> articles = archive.contents();
    assertEquals("a.jsonl:1 A broken bridge", archive.articles().get(ArticleIds.ofIdentity("b")));
    Path other = directory.resolve("at once");
    archive.indexAtOnce(other);
    assertEquals(TestArchive.contents(other), articles);
    archive.touch(archive.root.resolve("b.jsonl"));
    assertEquals("unchanged 3", archive.run());
    assertEquals(articles, archive.contents());
  }

  @Test
  void namesakeSucceedsAnArticleThatIsGone() throws IOException {
    Path first = archive.write("a.jsonl", B);
    archive.write("b.jsonl", C, article("b", "A broken bridge"), article("b", "A toll bridge"));
    archive.write("c.jsonl", article("b", "A broken bridge"));
    assertEquals("added 5", archive.run());
    Files.delete(first);
    assertEquals("unchanged 4, removed 2", run(TestArchive.pruning(archive.request())));
    assertEquals(
        List.of("b.jsonl:1 A court", "b.jsonl:2 A broken bridge", "b.jsonl:3 A toll bridge"),
        archive.listing());
    SortedMap<String, String> articles = archive.contents();
    Path other = directory.resolve("at once");
    archive.indexAtOnce(other);
    assertEquals(TestArchive.contents(other), articles);
    assertEquals("unchanged 3, duplicate 1", archive.run());
    assertEquals(articles, archive.contents());
  }

  @Test
  void namesakeInAFileSucceedsBeforeStandardInput() throws IOException {
    Path first = archive.write("a.jsonl", B);
    archive.write("b.jsonl", article("b", "A broken bridge"));
    assertEquals("added 2", archive.run());
    Files.delete(first);
    new Indexer(TestArchive.ENRICHER) // stopped before anyone succeeds
        .index(TestArchive.pruning(archive.request()), new Tally(), () -> true);
    assertEquals(List.of("b.jsonl:1 A broken bridge"), archive.listing());
    assertEquals("added 1", run(streamed(article("b", "A toll bridge"))));
    assertEquals("b.jsonl:1 A broken bridge", archive.articles().get(ArticleIds.ofIdentity("b")));
    assertEquals("duplicate 1", run(streamed(article("b", "A broken bridge"))));
  }

  private IndexRequest streamed(String line) {
    IndexRequest r = archive.request();
    var stream = new ByteArrayInputStream((line + "\n").getBytes(UTF_8));
    return new IndexRequest(
        List.of(),
        new IndexRequest.Input(List.of(), Optional.of(stream)),
        r.index(),
        1,
        false,
        false,
        Optional.empty(),
        r.reading(),
        Optional.empty());
  }

  @Test
  void namesakeSucceedsAnArticleThatItsFileDrops() throws IOException {
    archive.write("a.jsonl", B, A);
    archive.write("b.jsonl", article("b", "A broken bridge"));
    archive.write("c.jsonl", article("b", "A toll bridge"));
    assertEquals("added 4", archive.run());
    archive.write("a.jsonl", A);
    archive.write("b.jsonl", C);
    assertEquals("added 1, updated 1, unchanged 1, removed 2", archive.run());
    assertEquals(
        List.of("a.jsonl:1 A harvest", "b.jsonl:1 A court", "c.jsonl:1 A toll bridge"),
        archive.listing());
    SortedMap<String, String> articles = archive.contents();
    Path other = directory.resolve("at once");
    archive.indexAtOnce(other);
    assertEquals(TestArchive.contents(other), articles);
  }

  @Test
  void dryRunCountsAndChangesNothing() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.write("b.jsonl", C);
    archive.run();
    Map<String, FileTime> files = filesOf(archive.index);
    archive.write("a.jsonl", article("a", "A poor harvest"), "{");
    archive.write("d.jsonl", article("d", "A dance"), C);
    Files.delete(archive.root.resolve("b.jsonl"));
    IndexRequest dry = TestArchive.dry(TestArchive.pruning(archive.request()));
    String counts = "added 2, updated 1, rejected 1, removed 1";
    assertEquals(counts, run(dry));
    assertEquals(counts, run(dry));
    assertEquals(files, filesOf(archive.index));
    assertEquals(counts, run(TestArchive.pruning(archive.request())));
  }

  @Test
  void dryRunMakesNoIndex() throws IOException {
    archive.write("a.jsonl", A, B, A);
    assertEquals("added 2, duplicate 1", run(TestArchive.dry(archive.request())));
    assertFalse(Files.exists(archive.index));
    Files.createDirectory(archive.index);
    assertEquals("added 2, duplicate 1", run(TestArchive.dry(archive.request())));
    assertEquals(Map.of(), filesOf(archive.index));
  }

  @Test
  void makesNoIndexWhenASourceIsNotThere() {
    Path typo = archive.root.resolve("artciles");
    NoSuchFileException fault =
        assertThrows(NoSuchFileException.class, () -> run(archive.request(typo)));
    assertEquals(typo.toString(), fault.getFile());
    assertFalse(Files.exists(archive.index));
  }

  @Test
  void leavesOutWhatTheIgnoreFileNames() throws IOException {
    archive.write("a.jsonl", A);
    archive.write("drafts/b.jsonl", B);
    archive.write("c.tmp", "C");
    archive.write(".pressmarkignore", "drafts/", "*.tmp");
    IndexSummary summary = TestArchive.summary(archive.request());
    assertEquals("added 1", TestArchive.counts(summary));
    assertEquals(3, summary.ignored());
    assertEquals(1, summary.files());
  }

  @Test
  void leavesOutItsOwnIndexInsideTheArchive() throws IOException {
    archive.write("a.jsonl", A);
    Path link = Files.createSymbolicLink(directory.resolve("link"), archive.root);
    for (String counts : List.of("added 1", "unchanged 1")) {
      IndexRequest request =
          new IndexRequest(
              List.of(link),
              archive.root.resolve("index"),
              1,
              false,
              false,
              java.util.Optional.empty(),
              archive.request().reading());
      assertEquals(counts, run(request));
    }
  }

  @Test
  void beginsAnewWhenTheArticlesWereDeletedButTheLedgerWasNot() throws IOException {
    archive.write("a.jsonl", A, B);
    archive.run();
    try (Stream<Path> files = Files.list(archive.index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertEquals("added 2", archive.run());
  }

  @Test
  void everyInputIsAccountedFor() throws IOException {
    archive.write("a.jsonl", A, B, A, "{");
    archive.write("b.txt", "");
    archive.run();
    archive.write("b.txt", "A market", "", "It opened.");
    IndexSummary summary = TestArchive.summary(archive.request());
    assertEquals("added 1, unchanged 2, duplicate 1, rejected 1", TestArchive.counts(summary));
    assertEquals(5, summary.read());
    assertEquals(3, summary.articles());
    assertEquals(2, summary.files());
  }
}
