package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.app.CommandRun;

/// `restore --replace` renames two directories. If it is killed between the two, both indexes are
/// there, whole; wherever it is killed, it can be run again.
@Timeout(120)
class RestoreTest {
  @TempDir private Path temporary;
  private Path directory;
  private Path indexes;
  private Path index;
  private Path backup;
  private IndexContents former;
  private IndexContents restored;

  @BeforeEach
  void indexAndBackUp() throws IOException {
    directory = temporary.toRealPath();
    indexes = directory.resolve("indexes");
    index = indexes.resolve("index");
    backup = directory.resolve("backup");
    var archive = new ChangingArchive(directory.resolve("archive"), 5, 2, 2);
    archive.bring(0);
    index(archive);
    restored = IndexContents.of(index);
    assertEquals(0, CommandRun.of("backup", "-i", index, backup).code());
    archive.bring(1);
    index(archive);
    former = IndexContents.of(index);
    Files.writeString(index.resolve("notes.txt"), "mine");
  }

  @Test
  void keepsBothWhenItIsKilledBetweenTheRenames() throws IOException, InterruptedException {
    assertEquals(137, restore("kill", 2).code());
    assertEquals(Set.of("index.before-restore", "index.restoring"), names());
    assertEquals(former, IndexContents.of(index.resolveSibling("index.before-restore")));
    assertEquals(restored, IndexContents.of(index.resolveSibling("index.restoring")));
    assertEquals(
        "pressmark: %s holds an index already; --replace puts the backup in its place%n"
            .formatted(index),
        CommandRun.of("restore", backup, "-i", index, "-q").err());
    assertEquals(former, IndexContents.of(index));
    runAgain();
  }

  @Test
  void hasReplacedItWhenItIsKilledAfterTheRenames() throws IOException, InterruptedException {
    assertEquals(137, restore("torn", 2).code());
    assertEquals(restored, IndexContents.of(index));
    assertFalse(Files.exists(index.resolve("notes.txt")), "it was killed too late");
    runAgain();
  }

  private void runAgain() throws IOException {
    CommandRun run = CommandRun.of("restore", backup, "-i", index, "--replace", "-q");
    assertEquals(0, run.code(), run::err);
    assertEquals(restored, IndexContents.of(index));
    assertEquals("mine", Files.readString(index.resolve("notes.txt")));
    assertEquals(Set.of("index"), names());
  }

  /// Meets a fault when it renames a directory for the n-th time.
  private Command.End restore(String kind, int at) throws IOException, InterruptedException {
    Optional<FaultLibrary> library = FaultLibrary.make(directory);
    assumeTrue(library.isPresent(), "no C compiler here");
    return Command.of("restore", backup, "-i", index, "--replace", "-q")
        .in(library.get().failing(indexes, kind, "moves", at))
        .run(directory);
  }

  private void index(ChangingArchive archive) {
    CommandRun run =
        CommandRun.of("index", archive.root, "-i", index, "--prune", "--recognizer", "none", "-q");
    assertEquals(1, run.code(), run::err);
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(indexes)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
