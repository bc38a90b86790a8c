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
    Path one = write("one", "a.jsonl", "A harvest");
    Path two = write("two", "a.jsonl", "A bridge");
    assertEquals("added 2", run(archive.request(one, two)));
    assertEquals(List.of("a.jsonl:1 A harvest", "two/a.jsonl:1 A bridge"), archive.listing());
    assertEquals("unchanged 2", run(archive.request(two, one)));
    assertEquals("unchanged 1", run(archive.request(two)));
  }

  @Test
  void tellsDirectoriesOfTheSameNameApart() throws IOException {
    Path one = write("1987/news", "a.jsonl", "A harvest");
    Path two = write("1988/news", "a.jsonl", "A bridge");
    Path three = write("1989/news", "a.jsonl", "A court");
    assertEquals("added 3", run(archive.request(one, two, three)));
    assertEquals(
        List.of("a.jsonl:1 A harvest", "news-2/a.jsonl:1 A court", "news/a.jsonl:1 A bridge"),
        archive.listing());
    assertEquals("unchanged 3", run(archive.request(three, two, one)));
  }

  @Test
  void doesNotConfuseASecondDirectoryWithOneInsideTheFirst() throws IOException {
    Path one = write("one", "two/a.jsonl", "A harvest");
    Path two = write("two", "a.jsonl", "A bridge");
    assertEquals("added 2", run(archive.request(one, two)));
    assertEquals(List.of("two-2/a.jsonl:1 A bridge", "two/a.jsonl:1 A harvest"), archive.listing());
  }

  @Test
  void rejectsAFileThatTakesTheNameOfAnother() throws IOException {
    Path one = write("one", "a.jsonl", "A harvest");
    Path two = write("two", "a.jsonl", "A bridge");
    run(archive.request(one, two));
    Path late = write("one", "two/a.jsonl", "A court").resolve("two/a.jsonl");
    IndexSummary summary = TestArchive.summary(archive.request(one, two));
    assertEquals("unchanged 2, rejected 1", TestArchive.counts(summary));
    assertEquals(
        "two/a.jsonl: %s would have the same name in the index as %s"
            .formatted(late, two.resolve("a.jsonl")),
        summary.firstRejects().getFirst().toString());
  }

  @Test
  void readsADirectoryInsideAnotherOnce() throws IOException {
    Path outer = write("news", "a.jsonl", "A harvest");
    Path inner = write("news/1987", "a.jsonl", "A bridge");
    List<String> both = List.of("1987/a.jsonl:1 A bridge", "a.jsonl:1 A harvest");
    assertEquals("added 2", run(archive.request(inner, outer, inner, outer)));
    assertEquals(both, archive.listing());
    assertEquals("unchanged 1", run(archive.request(inner)));
    assertEquals("unchanged 2", run(archive.request(outer)));
  }

  @Test
  void knowsTheFilesOfADirectoryAgainWhenTheOneAboveIsIndexed() throws IOException {
    Path outer = write("news", "a.jsonl", "A harvest");
    Path inner = write("news/1987", "a.jsonl", "A bridge");
    assertEquals("added 1", run(archive.request(inner)));
    assertEquals("added 1, unchanged 1", run(archive.request(outer)));
    assertEquals(List.of("a.jsonl:1 A bridge", "news/a.jsonl:1 A harvest"), archive.listing());
    assertEquals("unchanged 2", run(archive.request(outer)));
  }

  @Test
  void readsAHiddenDirectoryThatIsNamed() throws IOException {
    Path outer = write("news", "a.jsonl", "A harvest");
    Path hidden = write("news/.old", "a.jsonl", "A bridge");
    assertEquals("added 2", run(archive.request(outer, hidden)));
    assertEquals("unchanged 2", run(archive.request(outer, hidden)));
  }

  @Test
  void callsASingleFileByItsName() throws IOException {
    Path news = write("news", "a.jsonl", "A harvest");
    write("news", "b.jsonl", "A bridge");
    assertEquals("added 1", run(archive.request(news.resolve("a.jsonl"))));
    assertEquals(List.of("a.jsonl:1 A harvest"), archive.listing());
    assertEquals("added 1, unchanged 1", run(archive.request(news)));
  }

  @Test
  void pruningASingleFileLeavesItsNeighboursAlone() throws IOException {
    Path news = write("news", "a.jsonl", "A harvest");
    write("news", "b.jsonl", "A bridge");
    run(archive.request(news));
    Files.delete(news.resolve("b.jsonl"));
    assertEquals("unchanged 1", run(pruning(archive.request(news.resolve("a.jsonl")))));
    assertEquals("unchanged 1, removed 1", run(pruning(archive.request(news))));
  }

  @Test
  void pruningADirectoryLeavesAnotherAloneThatIsNotThereJustNow() throws IOException {
    Path one = write("one", "a.jsonl", "A harvest");
    Path two = write("drive/two", "a.jsonl", "A bridge");
    run(archive.request(one, two));
    Files.move(directory.resolve("drive"), directory.resolve("unplugged"));
    assertEquals("unchanged 1", run(pruning(archive.request(one))));
    assertEquals(List.of("a.jsonl:1 A harvest", "two/a.jsonl:1 A bridge"), archive.listing());
  }

  @Test
  void knowsAnArchiveAgainThatMoved() throws IOException {
    Path one = write("disk/news", "a.jsonl", "A harvest");
    Path two = write("disk/wire", "a.jsonl", "A bridge");
    run(archive.request(one, two));
    Map<String, String> contents = archive.contents();
    Files.move(directory.resolve("disk"), directory.resolve("other disk"));
    Path moved = directory.toRealPath().resolve("other disk");
    assertEquals(
        "unchanged 2", run(pruning(archive.request(moved.resolve("wire"), moved.resolve("news")))));
    assertEquals(contents, archive.contents());
  }

  /// Writes a file with one article, which is known by its place alone.
  ///
  /// @return the directory
  private Path write(String root, String name, String headline) throws IOException {
    Path path = directory.toRealPath().resolve(root);
    archive.write(path.resolve(name), article("", headline));
    return path;
  }
}
