package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.SourceFile;

class FileReadingTest {
  private static final StopSign NEVER = new StopSign(() -> false);

  @Test
  void readerThatBreaksCostsItsFileOnly(@TempDir Path directory)
      throws IOException, InterruptedException {
    Path closed;
    try (FileSystem zip =
        FileSystems.newFileSystem(directory.resolve("a.zip"), Map.of("create", "true"))) {
      closed = Files.writeString(zip.getPath("/a.txt"), "A harvest");
    }
    var file = new SourceFile(closed, "a.txt", 9, Instant.EPOCH);
    var source = ArticleSource.of(ArticleSource.Options.defaults());
    var reading =
        new FileReading(file, false, sink -> source.read(file, sink), new Backlog(1), NEVER);
    reading.run();
    FileReading.Batch batch = reading.take();
    assertEquals(
        List.of("a.txt: broke the reader, a bug: java.nio.file.ClosedFileSystemException"),
        batch.outcomes().stream().map(Object::toString).toList());
    assertEquals(true, batch.last());
  }
}
