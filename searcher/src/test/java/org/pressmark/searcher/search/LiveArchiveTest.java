package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;
import org.pressmark.schema.index.NewsAnalyzer;

@Timeout(60)
class LiveArchiveTest {
  private static final Question EVERYTHING = TestArchive.question("*");

  @TempDir private Path index;

  @Test
  void showsWhatIsCommittedMeanwhileAndLeavesLeasesAsTheyAre() throws Exception {
    try (IndexWriter writer = writer(index)) {
      add(writer, "a");
      try (var live = LiveArchive.open(index, Duration.ZERO);
          var before = live.borrow()) {
        add(writer, "b");
        try (var after = live.borrow()) {
          assertEquals(List.of("a", "b"), ids(after.archive()));
          assertTrue(after.archive().generation() > before.archive().generation());
        }
        writer.forceMerge(1);
        writer.deleteDocuments(new Term(Fields.ID, "a"));
        writer.commit();
        assertEquals(List.of("b"), ids(live));
        assertEquals(List.of("a"), ids(before.archive()));
        assertEquals(1, before.archive().stats().articles());
        assertEquals(List.of("a"), ids(before.archive().within(Duration.ofMinutes(1))));
      }
    }
  }

  @Test
  void looksNoMoreOftenThanItIsTold() throws IOException {
    try (IndexWriter writer = writer(index)) {
      add(writer, "a");
      try (var live = LiveArchive.open(index, Duration.ofDays(1))) {
        add(writer, "b");
        assertEquals(List.of("a"), ids(live));
      }
    }
  }

  @Test
  void sharesAnArchiveThatHasNotChanged() throws IOException {
    try (IndexWriter writer = writer(index)) {
      add(writer, "a");
      try (var live = LiveArchive.open(index, Duration.ZERO);
          var one = live.borrow();
          var other = live.borrow()) {
        assertSame(one.archive(), other.archive());
        add(writer, "b");
        try (var later = live.borrow()) {
          assertNotSame(one.archive(), later.archive());
        }
      }
    }
  }

  @Test
  void needsAnIndexToBeginWith() throws IOException {
    assertThrows(
        NoSuchFileException.class, () -> LiveArchive.open(index.resolve("none"), Duration.ZERO));
    assertThrows(NoSuchFileException.class, () -> LiveArchive.open(index, Duration.ZERO));
    write(index, Map.of("pressmark.format", "999"), "a");
    assertThrows(IndexFormatException.class, () -> LiveArchive.open(index, Duration.ZERO));
  }

  @Test
  void answersFromTheFormerStateOfAnIndexThatVanishedUntilThereIsAnother() throws IOException {
    write(index, IndexFormat.commitData(), "a");
    try (var live = LiveArchive.open(index, Duration.ZERO)) {
      delete(index);
      assertEquals(List.of("a"), ids(live));
      assertTrue(live.fault().orElseThrow().startsWith(index + " holds no whole index"));
      Files.createDirectory(index);
      assertEquals(List.of("a"), ids(live));
      assertTrue(live.fault().isPresent());
      // As many commits as before: the same version, generation and names of files.
      write(index, IndexFormat.commitData(), "b");
      assertEquals(List.of("b"), ids(live));
      assertEquals(Optional.empty(), live.fault());
    }
  }

  @Test
  void answersFromTheFormerStateWhereTheNewOneHasAnotherFormat() throws IOException {
    write(index, IndexFormat.commitData(), "a");
    try (var live = LiveArchive.open(index, Duration.ZERO)) {
      write(index, Map.of("pressmark.format", "999"), "b");
      assertEquals(List.of("a"), ids(live));
      assertTrue(live.fault().orElseThrow().contains("has index format 999"));
    }
  }

  @Test
  void answersFromTheFormerStateWhereTheNewOneIsDamaged() throws IOException {
    write(index, IndexFormat.commitData(), "a");
    try (var live = LiveArchive.open(index, Duration.ZERO)) {
      Files.write(index.resolve("segments_7"), new byte[] {1, 2, 3});
      assertEquals(List.of("a"), ids(live));
      assertTrue(live.fault().isPresent());
    }
  }

  @Test
  void closesItsFilesWithTheLastLease() throws IOException {
    try (IndexWriter writer = writer(index)) {
      add(writer, "a");
      var directory = new CountingDirectory(FSDirectory.open(index));
      var live = LiveArchive.open(directory, "test", Duration.ZERO);
      var first = live.borrow();
      add(writer, "b");
      var second = live.borrow();
      live.close();
      assertThrows(IllegalStateException.class, live::borrow);
      assertEquals(List.of("a"), ids(first.archive()));
      assertEquals(List.of("a", "b"), ids(second.archive()));
      second.close();
      second.close();
      assertEquals(List.of("a"), ids(first.archive()));
      assertFalse(directory.isClosed.get());
      first.close();
      assertThrows(AlreadyClosedException.class, () -> ids(first.archive()));
      assertEquals(0, directory.open.get());
      assertTrue(directory.isClosed.get());
      live.close();
    }
  }

  @Test
  void isBorrowedByManyWhileCommitsHappen() throws Exception {
    var directory = new CountingDirectory(FSDirectory.open(index));
    try (IndexWriter writer = writer(index)) {
      add(writer, "0");
      var isDone = new AtomicBoolean();
      try (var live = LiveArchive.open(directory, "test", Duration.ZERO);
          var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var readers = new ArrayList<Future<?>>();
        for (int i = 0; i < 4; i++) {
          readers.add(
              threads.submit(() -> {
                long generation = 0;
                while (!isDone.get()) {
                  long next = readConsistently(live);
                  assertTrue(next >= generation);
                  generation = next;
                }
                return null;
              }));
        }
        for (int i = 1; i <= 20; i++) {
          add(writer, Integer.toString(i));
        }
        isDone.set(true);
        for (Future<?> reader : readers) {
          reader.get();
        }
        assertEquals(21, ids(live).size());
        assertEquals(Optional.empty(), live.fault());
      }
    }
    assertEquals(0, directory.open.get());
  }

  private static long readConsistently(LiveArchive live) throws Exception {
    try (var lease = live.borrow()) {
      Archive archive = lease.archive();
      assertEquals(archive.size(), archive.count(EVERYTHING));
      assertEquals(archive.size(), ids(archive).size());
      return archive.generation();
    }
  }

  private static List<String> ids(LiveArchive live) throws IOException {
    try (var lease = live.borrow()) {
      return ids(lease.archive());
    }
  }

  private static List<String> ids(Archive archive) throws IOException {
    var ids = new ArrayList<String>();
    try {
      archive.forEachHit(
          SearchRequest.all(EVERYTHING, Order.NEWEST), hit -> ids.add(hit.article().id()));
    } catch (InvalidCursorException | QueryTooCostlyException e) {
      throw new AssertionError(e);
    }
    return ids.stream().sorted().toList();
  }

  private static IndexWriter writer(Path index) throws IOException {
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    config.setSimilarity(IndexFormat.similarity());
    var writer = new IndexWriter(FSDirectory.open(index), config);
    writer.setLiveCommitData(IndexFormat.commitData().entrySet());
    return writer;
  }

  private static void add(IndexWriter writer, String id) throws IOException {
    Article article =
        new ArticleBuilder(id, Origin.of(id + ".txt")).headline("Story " + id).build();
    writer.addDocument(ArticleDocument.of(article, 0));
    writer.commit();
  }

  private static void write(Path index, Map<String, String> commitData, String id)
      throws IOException {
    try (IndexWriter writer = writer(index)) {
      writer.setLiveCommitData(commitData.entrySet());
      add(writer, id);
    }
  }

  private static void delete(Path index) throws IOException {
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);
  }

  /// Knows how many of its files are open.
  private static final class CountingDirectory extends FilterDirectory {
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    CountingDirectory(Directory in) {
      super(in);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      IndexInput input = super.openInput(name, context);
      return new CountedInput(name, input, open);
    }

    @Override
    public void close() throws IOException {
      isClosed.set(true);
      super.close();
    }
  }

  private static final class CountedInput extends FilterIndexInput {
    private final AtomicInteger open;
    private final AtomicBoolean isOpen = new AtomicBoolean(true);

    CountedInput(String name, IndexInput in, AtomicInteger open) {
      super(name, in);
      this.open = open;
      open.incrementAndGet();
    }

    @Override
    public void close() throws IOException {
      if (isOpen.compareAndSet(true, false)) {
        open.decrementAndGet();
      }
      super.close();
    }

    /// Clones are closed with what they are cloned from.
    @Override
    public IndexInput clone() {
      return in.clone();
    }
  }
}
