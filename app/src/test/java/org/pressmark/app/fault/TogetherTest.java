package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.app.CommandRun;

/// What others may do with an index while a run writes to it: read, check and copy, but not write.
@Timeout(180)
class TogetherTest {
  private static final List<Object> QUIETLY = List.of("--recognizer", "none", "-q");

  @TempDir private Path directory;

  @Test
  void oneWritesAndAllOthersRead() throws IOException, InterruptedException {
    var archive = new ChangingArchive(directory.resolve("archive"), 1, 2, 4);
    Path index = directory.resolve("index");
    Path backup = directory.resolve("backup");
    archive.bring(0);
    assertEquals(1, index(archive, index).code());
    IndexContents first = IndexContents.of(index);
    assertEquals(0, CommandRun.of("backup", "-i", index, backup).code());
    Path other = directory.resolve("other");
    assertEquals(0, CommandRun.of("restore", backup, "-i", other).code());
    archive.bring(1);
    Command.Running run = frozenInTheMiddle(archive, index);
    try {
      assertEquals(
          "pressmark: another run is writing to " + index + "; wait until it has ended\n",
          index(archive, index).err());
      assertEquals(
          "pressmark: a run is writing to " + index + "; wait until it has ended\n",
          CommandRun.of("restore", backup, "-i", index, "--replace", "-q").err());
      assertEquals(first, IndexContents.of(index));
      assertEquals(0, CommandRun.of("backup", "-i", index, backup, "--check", "-q").code());
      assertEquals(first, IndexContents.of(backup));
    } finally {
      run.signal("CONT");
    }
    assertEquals(1, run.end().code());
    assertEquals(1, index(archive, other).code());
    assertEquals(IndexContents.of(other), IndexContents.of(index));
  }

  @Test
  void readersSeeWholeCommitsWhileARunMergesAndDeletes() throws IOException, InterruptedException {
    var archive = new ChangingArchive(directory.resolve("archive"), 2, 3, 4);
    Path index = directory.resolve("index");
    archive.bring(0);
    assertEquals(1, index(archive, index).code());
    for (int state = 1; state < archive.states(); state++) {
      archive.bring(state);
      Command.Running run = started(archive, index, 4);
      int answers = 0;
      while (run.process().isAlive()) {
        CommandRun export = CommandRun.of("export", "--text", "-i", index);
        assertEquals(0, export.code(), export::err);
        List<String> ids = export.jsonLines().stream().map(a -> a.path("id").asText()).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        CommandRun check = CommandRun.of("check", "-i", index);
        assertEquals(0, check.code(), () -> check.out() + check.err());
        answers++;
      }
      assertEquals(1, run.end().code());
      assertTrue(answers > 0, "nobody read while it wrote");
    }
  }

  @Test
  void anIndexAndItsArchiveCanBeMoved() throws IOException {
    var archive = new ChangingArchive(directory.resolve("here/archive"), 3, 1, 3);
    archive.bring(0);
    assertEquals(1, index(archive, directory.resolve("here/index")).code());
    IndexContents contents = IndexContents.of(directory.resolve("here/index"));
    Path there = Files.move(directory.resolve("here"), directory.resolve("there"));
    Path index = there.resolve("index");
    assertEquals(contents, IndexContents.of(index));
    CommandRun run =
        CommandRun.of(
            "index",
            there.resolve("archive"),
            "-i",
            index,
            "--prune",
            "--recognizer",
            "none",
            "--json");
    assertEquals(
        List.of(0, 0, 0),
        Stream.of("added", "updated", "removed").map(n -> run.json().path(n).asInt()).toList());
    assertEquals(contents, IndexContents.of(index));
  }

  private static CommandRun index(ChangingArchive archive, Path index) {
    return CommandRun.of(words(archive, index));
  }

  private static Object[] words(ChangingArchive archive, Path index) {
    return Stream.concat(Stream.of("index", archive.root, "-i", index, "--prune"), QUIETLY.stream())
        .toArray();
  }

  private Command.Running started(ChangingArchive archive, Path index, int claims)
      throws IOException {
    return Command.of(words(archive, index))
        .with("-Dpressmark.commit.claims=" + claims)
        .start(directory);
  }

  /// A run that has begun to write and is stopped, but not ended.
  private Command.Running frozenInTheMiddle(ChangingArchive archive, Path index)
      throws IOException, InterruptedException {
    Set<Path> former = files(index);
    Command.Running run = started(archive, index, 1 << 16);
    while (run.process().isAlive() && files(index).equals(former)) {
      Thread.sleep(1);
    }
    run.signal("STOP");
    assumeTrue(run.process().isAlive(), "it came to its end too soon");
    return run;
  }

  private static Set<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.collect(Collectors.toSet());
    }
  }
}
