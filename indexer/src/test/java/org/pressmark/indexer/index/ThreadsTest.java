package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.indexer.index.TestArchive.article;
import static org.pressmark.indexer.index.TestArchive.threads;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Neither the number of threads nor the order in which a directory happens to list its files
/// changes what is indexed.
class ThreadsTest {
  private static final long SEED = 20260101;

  @TempDir private Path directory;

  @Test
  void threadsAndListingOrderChangeNothing() throws IOException {
    var files = new ArrayList<>(files(new Random(SEED)).entrySet());
    TestArchive first = null;
    String counts = "";
    for (int threads : new int[] {1, 2, 5}) {
      Collections.shuffle(files, new Random(SEED + threads));
      var archive = new TestArchive(directory.resolve("threads-" + threads));
      for (Map.Entry<String, List<String>> file : files) {
        archive.write(file.getKey(), file.getValue().toArray(String[]::new));
      }
      var indexer = new Indexer(TestArchive.ENRICHER, new CommitPace(Duration.ofHours(1), 1_000));
      IndexSummary summary =
          indexer.index(threads(threads).apply(archive.request()), new Tally(), () -> false);
      if (first == null) {
        first = archive;
        counts = TestArchive.counts(summary);
      }
      assertEquals(counts, TestArchive.counts(summary));
      assertEquals(first.contents(), archive.contents());
      assertEquals(sizes(first), sizes(archive));
    }
    assertEquals("added 1610, duplicate 222, rejected 36", counts);
  }

  /// Files that share identifiers, with the same content and with other content, and hold
  /// rejections.
  private static Map<String, List<String>> files(Random random) {
    var files = new TreeMap<String, List<String>>();
    for (int i = 0; i < 40; i++) {
      files.put("%02d/%d.jsonl".formatted(random.nextInt(5), i), lines(random));
    }
    return files;
  }

  private static List<String> lines(Random random) {
    return IntStream.range(0, 5 + random.nextInt(100))
        .mapToObj(_ -> random.nextInt(50) == 0 ? "{\"id\":" : item(random))
        .toList();
  }

  private static String item(Random random) {
    int id = random.nextInt(3000);
    return article(id < 100 ? "" : "n" + id, "Headline " + id + " " + random.nextInt(2));
  }

  private static Map<String, Long> sizes(TestArchive archive) throws IOException {
    var sizes = new TreeMap<String, Long>();
    archive.ledger().forEach((name, entry) -> sizes.put(name, entry.articles()));
    return sizes;
  }
}
