package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class IndexFormatTest {
  private static SegmentInfos commit(Map<String, String> data) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
    return SegmentInfos.readLatestCommit(directory);
  }

  private static @Nullable String refusal(Map<String, String> data) throws IOException {
    SegmentInfos commit = commit(data);
    return assertThrows(IndexFormatException.class, () -> IndexFormat.check(commit, "news/index"))
        .getMessage();
  }

  @Test
  void acceptsItsOwnVersion() throws IOException {
    IndexFormat.check(commit(IndexFormat.commitData()), "news/index");
  }

  @Test
  void refusesTheIndexOfAnotherProgram() throws IOException {
    assertEquals(
        "news/index is a Lucene index, but not one of Pressmark's", refusal(Map.of("x", "1")));
  }

  @Test
  void saysWhatToDoWithANewerIndex() throws IOException {
    assertEquals(
        "news/index has index format 999, this program reads %d: use a newer Pressmark"
            .formatted(IndexFormat.VERSION),
        refusal(Map.of("pressmark.format", "999")));
    assertEquals(
        "news/index has index format next, this program reads %d: use a newer Pressmark"
            .formatted(IndexFormat.VERSION),
        refusal(Map.of("pressmark.format", "next")));
  }

  @Test
  void saysWhatToDoWithAnOlderIndex() throws IOException {
    assertEquals(
        "news/index has index format 0, this program reads %d: delete it and index the archive again"
            .formatted(IndexFormat.VERSION),
        refusal(Map.of("pressmark.format", "0")));
  }
}
