package org.pressmark.indexer.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.indexer.index.TestArchive.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at any moment leaves a valid index, and the next run completes it.
class CrashTest {
  private static final long SEED = 20260101;
  private static final int FILES = 20;
  private static final int KILLS = 3;
  private static final CommitPace OFTEN = new CommitPace(Duration.ofHours(1), 150);

  @TempDir private Path directory;
  private final Random random = new Random(SEED);

  @Test
  @Timeout(180)
  void runsThatAreKilledAddUpToOneThatIsNot() throws IOException, InterruptedException {
    var archive = new TestArchive(directory);
    for (int i = 0; i < FILES; i++) {
      archive.write("%02d.jsonl".formatted(i), lines(i, 60));
    }
    assertKillingChangesNothing(archive.request());
    change(archive);
    assertKillingChangesNothing(TestArchive.pruning(archive.request()));
  }

  /// Kills some runs, then lets one come to its end, and compares it with one that was never killed
  /// and began with the same index.
  private void assertKillingChangesNothing(IndexRequest request)
      throws IOException, InterruptedException {
    Path other = directory.resolve("index of runs not killed");
    if (Files.exists(request.index()) && !Files.exists(other)) {
      copy(request.index(), other);
    }
    TestArchive.summary(at(other, request));
    int inputs = TestArchive.contents(other).size();
    for (int kill = 0; kill < KILLS; kill++) {
      kill(ChildRun.start(request, OFTEN), random.nextInt(inputs));
      assertValid(request.index());
    }
    TestArchive.summary(request);
    assertEquals(TestArchive.contents(other), TestArchive.contents(request.index()));
    assertEquals(TestArchive.ledger(other), TestArchive.ledger(request.index()));
  }

  /// Kills a run soon after it has accounted for so many inputs.
  private void kill(Process run, int inputs) throws IOException, InterruptedException {
    try (BufferedReader reports =
        new BufferedReader(new InputStreamReader(run.getInputStream(), UTF_8))) {
      String report = reports.readLine();
      while (report != null && Integer.parseInt(report) < inputs) {
        report = reports.readLine();
      }
      Thread.sleep(random.nextInt(40));
      run.destroyForcibly().waitFor();
    }
  }

  /// The index can be opened, and the ledger tells of no more articles of a file than there are.
  private static void assertValid(Path index) throws IOException {
    try (FSDirectory open = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(open)) {
        return;
      }
    }
    SortedMap<String, String> contents = TestArchive.contents(index);
    TestArchive.ledger(index)
        .forEach((file, entry) -> {
          long there =
              contents.values().stream().filter(text -> text.contains('"' + file + '"')).count();
          assertTrue(entry.articles() <= there, () -> file + " " + entry + " " + there);
        });
  }

  /// Drops a file, changes and drops some lines, moves some to another file, adds some.
  private void change(TestArchive archive) throws IOException {
    Files.delete(archive.root.resolve("03.jsonl"));
    for (int i = 4; i < FILES; i++) {
      List<String> lines =
          Stream.concat(Stream.of(lines(i, 60)), Stream.of(lines(i - 1, 3)))
              .filter(_ -> random.nextInt(10) > 0)
              .map(line -> random.nextInt(10) == 0 ? line.replace("Headline", "News") : line)
              .toList();
      archive.write("%02d.jsonl".formatted(i), lines.toArray(String[]::new));
    }
  }

  private static String[] lines(int file, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> article(i % 3 == 0 ? "" : file + "-" + i, "Headline %d %d".formatted(file, i)))
        .toArray(String[]::new);
  }

  private static IndexRequest at(Path index, IndexRequest r) {
    return new IndexRequest(
        r.sources(), index, r.threads(), r.prune(), false, Optional.empty(), r.reading());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
