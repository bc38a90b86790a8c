package org.pressmark.indexer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.index.IndexFormat;

/// An index that cannot be written to is a line on stderr and exit code 2, and stays as it is.
class UnavailableIndexTest {
  @TempDir private Path temporary;
  private Path directory;
  private Path archive;
  private Path index;

  @BeforeEach
  void begin() throws IOException {
    directory = temporary.toRealPath();
    archive = Files.createDirectory(directory.resolve("archive"));
    index = directory.resolve("index");
    Files.writeString(archive.resolve("a.txt"), "A harvest\n\nIt rained.\n");
  }

  @Test
  void indexIsAFile() throws IOException {
    Files.writeString(index, "notes");
    assertRefused("DIR/index is a file, not an index directory");
    assertEquals("notes", Files.readString(index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "ledger.xls", "ledger/march.txt"})
  void directoryHoldsSomethingElse(String other) throws IOException {
    Path file = index.resolve(other);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "notes");
    if (other.contains("/")) {
      Files.writeString(index.resolve("readme"), "");
    }
    List<Path> before = files();
    assertRefused(
        "DIR/index is not empty and holds no index; name a directory that is new or empty");
    assertEquals(before, files());
  }

  @Test
  void indexIsOfANewerFormat() throws IOException {
    commit(Map.of("pressmark.format", "999"));
    assertRefused(
        "DIR/index has index format 999, this program reads %d: use a newer Pressmark"
            .formatted(IndexFormat.VERSION));
  }

  @Test
  void indexIsSomeoneElses() throws IOException {
    commit(Map.of("solr", "1"));
    assertRefused("DIR/index is a Lucene index, but not one of Pressmark's");
  }

  @Test
  void indexIsOfANewerLucene() throws IOException {
    assertEquals(0, Run.of(archive, "-i", index, "-q").code());
    Path segments = index.resolve("segments_1");
    byte[] bytes = Files.readAllBytes(segments);
    bytes[4 + 1 + "segments".length() + 3] = 99; // the version, after magic number and codec name
    Files.write(segments, bytes);
    assertRefused("DIR/index was written by a newer Pressmark; use that one");
  }

  @Test
  void anotherRunIsWriting() throws IOException {
    assertEquals(0, Run.of(archive, "-i", index, "-q").code());
    try (var open = FSDirectory.open(index);
        var _ = open.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      assertRefused("another run is writing to DIR/index; wait until it has ended");
      assertEquals(0, Run.of(archive, "-i", index, "--dry-run", "-q").code());
    }
    assertEquals(0, Run.of(archive, "-i", index, "-q").code());
  }

  @Test
  void sourceIsNotThere() {
    Run run = Run.of(directory.resolve("artciles"), "-i", index).normalized(directory);
    assertEquals(new Run(2, "", "pressmark: DIR/artciles\n"), run);
    assertFalse(Files.exists(index));
  }

  @Test
  void rejectsFileCannotBeMade() {
    Run run = Run.of(archive, "-i", index, "--rejects", directory).normalized(directory);
    assertEquals(new Run(2, "", "pressmark: DIR: Is a directory\n"), run);
  }

  private void assertRefused(String message) {
    Run run = Run.of(archive, "-i", index).normalized(directory);
    assertEquals(new Run(2, "", "pressmark: " + message + "\n"), run);
  }

  private void commit(Map<String, String> userData) throws IOException {
    try (var open = FSDirectory.open(index);
        var writer = new IndexWriter(open, new IndexWriterConfig())) {
      writer.setLiveCommitData(userData.entrySet());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files.sorted().toList();
    }
  }
}
