package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.pressmark.indexer.index.TestArchive.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.TestRecognizer;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.schema.Mention;

/// Runs that are stopped, or in which something breaks: they end, they leave no thread behind, and
/// the next run makes up for them.
@Timeout(60)
class IndexRunTest {
  private static final int FILES = 80;
  private static final int LINES = 30;
  private static final CommitPace OFTEN = new CommitPace(Duration.ofHours(1), 300);

  @TempDir private Path directory;
  private TestArchive archive;

  @BeforeEach
  void begin() throws IOException {
    archive = new TestArchive(directory);
    for (int i = 0; i < FILES; i++) {
      String file = "%02d".formatted(i);
      archive.write(
          file + ".jsonl",
          IntStream.range(0, LINES)
              .mapToObj(line -> article(file + "-" + line, "Headline " + line))
              .toArray(String[]::new));
    }
  }

  /// A pool calls itself ended a moment before its last thread is.
  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    var left = new ArrayList<String>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      String name = thread.getName();
      if (name.matches("walk|reader-.*|indexer-.*") && !thread.join(Duration.ofSeconds(1))) {
        left.add(name);
      }
    }
    assertEquals(List.of(), left);
  }

  @Test
  void stopsWhenAskedToAndGoesOnFromThere() throws IOException {
    var tally = new Tally();
    IndexSummary stopped =
        new Indexer(TestArchive.ENRICHER, OFTEN)
            .index(archive.request(), tally, () -> tally.read() > 600);
    assertTrue(stopped.interrupted());
    assertEquals(stopped.read(), stopped.added());
    assertEquals(stopped.added(), archive.articles().size());
    assertTrue(stopped.added() > 600 && stopped.added() < 2_400, () -> stopped.toString());

    IndexSummary next = TestArchive.summary(archive.request());
    assertFalse(next.interrupted());
    assertEquals(stopped.added(), next.unchanged());
    assertEquals(FILES * LINES, next.read());
    assertSameAsIndexedAtOnce();
  }

  @Test
  void doesNothingWhenStoppedFromTheBeginning() throws IOException {
    IndexSummary summary =
        new Indexer(TestArchive.ENRICHER).index(archive.request(), new Tally(), () -> true);
    assertEquals("", TestArchive.counts(summary));
    assertTrue(summary.interrupted());
    assertEquals(Map.of(), archive.articles());
  }

  @Test
  void articleThatBreaksTheAnalysisIsRejected() throws IOException {
    archive.write("00.jsonl", article("a", "Boom"), article("b", "Deep"), article("c", "Calm"));
    Enricher enricher =
        enricher((headline, _) -> {
          if (headline.equals("Boom")) {
            throw new IllegalStateException("boom");
          } else if (headline.equals("Deep")) {
            throw new StackOverflowError();
          }
          return List.of();
        });
    for (String counts : List.of("added 2371, rejected 2", "unchanged 2371, rejected 2")) {
      IndexSummary summary =
          new Indexer(enricher).index(archive.request(), new Tally(), () -> false);
      assertEquals(counts, TestArchive.counts(summary));
      assertEquals(
          List.of(
              "00.jsonl:1: broke the analysis, a bug: java.lang.IllegalStateException: boom",
              "00.jsonl:2: broke the analysis, a bug: java.lang.StackOverflowError"),
          summary.firstRejects().stream().map(Object::toString).toList());
    }
  }

  @Test
  void errorEndsTheRunAndLeavesWhatWasCommitted() throws IOException {
    var tally = new Tally();
    Enricher enricher =
        enricher((_, _) -> {
          if (tally.read() > 800) {
            throw new OutOfMemoryError("for a test");
          }
          return List.of();
        });
    var indexer = new Indexer(enricher, OFTEN);
    assertThrows(
        OutOfMemoryError.class, () -> indexer.index(archive.request(), tally, () -> false));
    assertCommitted(600);
    archive.run();
    assertSameAsIndexedAtOnce();
  }

  @Test
  void rejectsFileThatCannotBeWrittenEndsTheRun() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "needs Linux: a device on which there is never space left");
    archive.write("50.jsonl", "{\n".repeat(1_000));
    var indexer = new Indexer(TestArchive.ENRICHER, OFTEN);
    IOException fault =
        assertThrows(
            IOException.class,
            () ->
                indexer.index(
                    TestArchive.rejectsTo(full, archive.request()), new Tally(), () -> false));
    assertEquals("/dev/full: No space left on device", fault.getMessage());
    assertCommitted(1_200);
  }

  @Test
  void directoryThatGoesAwayAfterTheRunBeganIsRejected() throws IOException {
    Path other = Files.createDirectory(directory.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "A harvest\n\nIt rained.\n");
    Enricher enricher =
        enricher((_, _) -> {
          try (Stream<Path> files = Files.walk(other)) {
            files
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(file -> file.toFile().delete());
          } catch (IOException _) {
            assertFalse(Files.exists(other));
          }
          return List.of();
        });
    IndexSummary summary =
        new Indexer(enricher).index(archive.request(archive.root, other), new Tally(), () -> false);
    assertEquals("added 2400, rejected 1", TestArchive.counts(summary));
    assertEquals(
        List.of("other/: is not there"),
        summary.firstRejects().stream().map(Object::toString).toList());
  }

  /// What is mapped counts as memory of the process, which would grow with the archive.
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux lists what a process has mapped")
  void mapsNoFileOfTheIndex() throws IOException {
    archive.run();
    archive.write("more.jsonl", article("more", "More"));
    String index = archive.request().index().toRealPath().toString();
    var mapped = new ArrayList<String>();
    Enricher enricher =
        enricher((_, _) -> {
          try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
            lines.filter(line -> line.contains(index)).forEach(mapped::add);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return List.of();
        });
    IndexSummary summary = new Indexer(enricher).index(archive.request(), new Tally(), () -> false);
    assertEquals("added 1, unchanged 2400", TestArchive.counts(summary));
    assertEquals(List.of(), mapped);
  }

  private static Enricher enricher(BiFunction<String, String, List<Mention>> answer) {
    return new Enricher(Clock.systemUTC(), new TestRecognizer(answer));
  }

  /// The index opens, holds at least so many articles, and all that the ledger tells of.
  private void assertCommitted(int atLeast) throws IOException {
    long articles = archive.articles().size();
    assertTrue(articles >= atLeast && articles < FILES * LINES, () -> articles + " articles");
    long told = archive.ledger().values().stream().mapToLong(FileLedger.Entry::articles).sum();
    assertTrue(told <= articles, () -> told + " of " + articles);
  }

  private void assertSameAsIndexedAtOnce() throws IOException {
    Path other = directory.resolve("at once");
    archive.indexAtOnce(other);
    assertEquals(TestArchive.contents(other), archive.contents());
    assertEquals(TestArchive.ledger(other), archive.ledger());
  }
}
