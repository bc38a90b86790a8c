package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.indexer.index.TestArchive.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that was stopped between its two commits leaves the articles with the ledger of an earlier
/// run, which may have files whose articles are gone.
class LedgerMarkTest {
  @TempDir private Path directory;
  private TestArchive archive;
  private Path ledger;

  @BeforeEach
  void indexTwoFiles() throws IOException {
    archive = new TestArchive(directory);
    archive.write("a.jsonl", article("a", "A bridge"));
    archive.write("b.jsonl", article("b", "A court"));
    assertEquals("added 2", archive.run());
    ledger = archive.index.resolve(FileLedger.DIRECTORY);
  }

  @Test
  void aFileThatComesBackIsReadAgain() throws IOException {
    Path file = archive.root.resolve("b.jsonl");
    FileTime modified = Files.getLastModifiedTime(file);
    Path away = Files.move(file, directory.resolve("b.jsonl"));
    stopBetweenTheCommits(TestArchive.pruning(archive.request()));
    assertEquals(List.of("a.jsonl:1 A bridge"), archive.listing());
    Files.setLastModifiedTime(Files.move(away, file), modified);
    assertEquals("added 1, unchanged 1", archive.run());
    assertEquals(List.of("a.jsonl:1 A bridge", "b.jsonl:1 A court"), archive.listing());
  }

  @Test
  void anArticleThatWentOverIsStillKnownToBeInItsFormerFile() throws IOException {
    Path copy = archive.write("a0.jsonl", article("b", "A court"));
    stopBetweenTheCommits(archive.request());
    assertEquals(List.of("a.jsonl:1 A bridge", "a0.jsonl:1 A court"), archive.listing());
    Files.delete(copy);
    TestArchive.run(TestArchive.pruning(archive.request()));
    assertEquals(List.of("a.jsonl:1 A bridge", "b.jsonl:1 A court"), archive.listing());
  }

  @Test
  void onlyTheNextRunReadsEveryFileAgain() throws IOException {
    archive.write("c.jsonl", article("c", "A strike"));
    stopBetweenTheCommits(archive.request());
    assertEquals("unchanged 3", archive.run());
    var formats = TestArchive.summary(archive.request()).formats();
    assertEquals(List.of(Tally.UNOPENED), List.copyOf(formats.keySet()));
  }

  /// What a crash leaves: the articles after a run, and the ledger from before it.
  private void stopBetweenTheCommits(IndexRequest request) throws IOException {
    Path before = directory.resolve("ledger before");
    copy(ledger, before);
    TestArchive.summary(request);
    clear(ledger);
    copy(before, ledger);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static void clear(Path directory) throws IOException {
    for (Path file : files(directory)) {
      Files.delete(file);
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
