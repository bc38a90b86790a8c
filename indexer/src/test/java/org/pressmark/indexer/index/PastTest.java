package org.pressmark.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.indexer.index.TestArchive.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An index says what its archive says, and nothing of what the archive was before: it is the one
/// that would be made of it anew.
@Timeout(120)
class PastTest {
  private static final long SEED = Long.getLong("past.seed", 20161206);
  private static final int STEPS = Integer.getInteger("past.steps", 40);
  private static final int FILES = 4;
  private static final int IDENTITIES = 3;
  private static final int HEADLINES = 3;

  private final Random random = new Random(SEED);

  @Test
  void isForgottenByTheIndex(@TempDir Path directory) throws IOException {
    var archive = new TestArchive(directory);
    var story = new ArrayList<String>();
    for (int step = 0; step < STEPS; step++) {
      story.add(change(archive));
      var pace = new CommitPace(Duration.ofHours(1), random.nextInt(1, 8));
      String counts =
          TestArchive.counts(
              new Indexer(TestArchive.ENRICHER, pace)
                  .index(TestArchive.pruning(archive.request()), new Tally(), () -> false));
      Path anew = directory.resolve("anew" + step);
      archive.indexAtOnce(anew);
      assertEquals(
          TestArchive.articles(anew),
          archive.articles(),
          () -> String.join("\n", story) + "\n" + counts);
    }
  }

  /// Writes some files anew, each with a few articles that may call themselves the same, and
  /// deletes some.
  private String change(TestArchive archive) throws IOException {
    var said = new ArrayList<String>();
    for (int i = 0; i < FILES; i++) {
      Path file = archive.root.resolve((char) ('a' + i) + ".jsonl");
      switch (random.nextInt(4)) {
        case 0 -> {
          List<String> lines =
              random.ints(random.nextInt(1, 4), 0, 9).mapToObj(this::line).toList();
          archive.write(file, lines.toArray(String[]::new));
          said.add(file.getFileName() + ": " + lines);
        }
        case 1 -> {
          if (random.nextInt(3) == 0 && Files.deleteIfExists(file)) {
            said.add(file.getFileName() + " is deleted");
          }
        }
        default -> {}
      }
    }
    return String.join("\n", said);
  }

  private String line(int what) {
    return article("i" + what % IDENTITIES, "Headline " + what / IDENTITIES % HEADLINES);
  }
}
