package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.indexer.index.TestArchive.article;
import static org.pressmark.indexer.index.TestArchive.pruning;
import static org.pressmark.indexer.index.TestArchive.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs over several directories, files, and directories that move.
class SourcesTest {
  @TempDir private Path directory;
  private TestArchive archive;

  @BeforeEach
  void begin() throws IOException {
    archive = new TestArchive(directory.toRealPath());
  }

  @Test
  void putsTheNameOfASecondDirectoryBeforeItsFiles() throws IOException {
    Path one = directoryOf(write("one/a.jsonl", article("", "A harvest")));
    Path two = directoryOf(write("two/a.jsonl", article("", "A bridge")));
    assertEquals("added 2", run(archive.request(one, two)));
    assertEquals(List.of("a.jsonl:1 A harvest", "two/a.jsonl:1 A bridge"), archive.listing());
    assertEquals("unchanged 2", run(archive.request(two, one)));
    assertEquals("unchanged 1", run(archive.request(two)));
  }

  @Test
  void tellsDirectoriesOfTheSameNameApart() throws IOException {
    Path one = directoryOf(write("1987/news/a.jsonl", article("", "A harvest")));
    Path two = directoryOf(write("1988/news/a.jsonl", article("", "A bridge")));
    Path three = directoryOf(write("1989/news/a.jsonl", article("", "A court")));
    assertEquals("added 3", run(archive.request(one, two, three)));
    assertEquals(
        List.of("a.jsonl:1 A harvest", "news-2/a.jsonl:1 A court", "news/a.jsonl:1 A bridge"),
        archive.listing());
    assertEquals("unchanged 3", run(archive.request(three, two, one)));
  }

  @Test
  void doesNotConfuseASecondDirectoryWithOneInsideTheFirst() throws IOException {
    Path one = directoryOf(directoryOf(write("one/two/a.jsonl", article("", "A harvest"))));
    Path two = directoryOf(write("two/a.jsonl", article("", "A bridge")));
    assertEquals("added 2", run(archive.request(one, two)));
    assertEquals(List.of("two-2/a.jsonl:1 A bridge", "two/a.jsonl:1 A harvest"), archive.listing());
  }

  @Test
  void rejectsAFileThatTakesTheNameOfAnother() throws IOException {
    Path one = directoryOf(write("one/a.jsonl", article("", "A harvest")));
    Path two = directoryOf(write("two/a.jsonl", article("", "A bridge")));
    run(archive.request(one, two));
    Path late = write("one/two/a.jsonl", article("", "A court"));
    IndexSummary summary = TestArchive.summary(archive.request(one, two));
    assertEquals("unchanged 2, rejected 1", TestArchive.counts(summary));
    assertEquals(
        "two/a.jsonl: %s would have the same name in the index as %s"
            .formatted(late, two.resolve("a.jsonl")),
        summary.firstRejects().getFirst().toString());
  }

  @Test
  void readsADirectoryInsideAnotherOnce() throws IOException {
    Path outer = directoryOf(write("news/a.jsonl", article("", "A harvest")));
    Path inner = directoryOf(write("news/1987/a.jsonl", article("", "A bridge")));
    List<String> both = List.of("1987/a.jsonl:1 A bridge", "a.jsonl:1 A harvest");
    assertEquals("added 2", run(archive.request(inner, outer, inner, outer)));
    assertEquals(both, archive.listing());
    assertEquals("unchanged 1", run(archive.request(inner)));
    assertEquals("unchanged 2", run(archive.request(outer)));
  }

  @Test
  void knowsTheFilesOfADirectoryAgainWhenTheOneAboveIsIndexed() throws IOException {
    Path outer = directoryOf(write("news/a.jsonl", article("", "A harvest")));
    Path inner = directoryOf(write("news/1987/a.jsonl", article("", "A bridge")));
    assertEquals("added 1", run(archive.request(inner)));
    assertEquals("added 1, unchanged 1", run(archive.request(outer)));
    assertEquals(List.of("a.jsonl:1 A bridge", "news/a.jsonl:1 A harvest"), archive.listing());
    assertEquals("unchanged 2", run(archive.request(outer)));
  }

  @Test
  void readsAHiddenDirectoryThatIsNamed() throws IOException {
    Path outer = directoryOf(write("news/a.jsonl", article("", "A harvest")));
    Path hidden = directoryOf(write("news/.old/a.jsonl", article("", "A bridge")));
    assertEquals("added 2", run(archive.request(outer, hidden)));
    assertEquals("unchanged 2", run(archive.request(outer, hidden)));
  }

  @Test
  void callsASingleFileByItsName() throws IOException {
    Path file = write("news/a.jsonl", article("", "A harvest"));
    write("news/b.jsonl", article("", "A bridge"));
    assertEquals("added 1", run(archive.request(file)));
    assertEquals(List.of("a.jsonl:1 A harvest"), archive.listing());
    assertEquals("added 1, unchanged 1", run(archive.request(directoryOf(file))));
  }

  @Test
  void pruningASingleFileLeavesItsNeighboursAlone() throws IOException {
    Path file = write("news/a.jsonl", article("", "A harvest"));
    Path gone = write("news/b.jsonl", article("", "A bridge"));
    run(archive.request(directoryOf(file)));
    Files.delete(gone);
    assertEquals("unchanged 1", run(pruning(archive.request(file))));
    assertEquals("unchanged 1, removed 1", run(pruning(archive.request(directoryOf(file)))));
  }

  @Test
  void pruningADirectoryLeavesAnotherAloneThatIsNotThereJustNow() throws IOException {
    Path one = directoryOf(write("one/a.jsonl", article("", "A harvest")));
    Path two = directoryOf(write("drive/two/a.jsonl", article("", "A bridge")));
    run(archive.request(one, two));
    Files.move(directory.resolve("drive"), directory.resolve("unplugged"));
    assertEquals("unchanged 1", run(pruning(archive.request(one))));
    assertEquals(List.of("a.jsonl:1 A harvest", "two/a.jsonl:1 A bridge"), archive.listing());
  }

  @Test
  void knowsAnArchiveAgainThatMoved() throws IOException {
    Path one = directoryOf(write("disk/news/a.jsonl", article("", "A harvest")));
    Path two = directoryOf(write("disk/wire/a.jsonl", article("", "A bridge")));
    run(archive.request(one, two));
    Map<String, String> contents = archive.contents();
    Files.move(directory.resolve("disk"), directory.resolve("other disk"));
    Path moved = directory.toRealPath().resolve("other disk");
    assertEquals(
        "unchanged 2", run(pruning(archive.request(moved.resolve("wire"), moved.resolve("news")))));
    assertEquals(contents, archive.contents());
  }

  private Path write(String name, String line) throws IOException {
    return archive.write(directory.toRealPath().resolve(name), line);
  }

  private static Path directoryOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }
}
