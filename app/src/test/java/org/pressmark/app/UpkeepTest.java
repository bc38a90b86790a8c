package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An index is checked, backed up, restored and moved.
class UpkeepTest {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("search", "government", "--facet", "place", "--facet", "person"),
          List.of("search", "\"of the\"", "--sort", "newest"),
          List.of("search", "", "--group", "near"),
          List.of("facets", "org"),
          List.of("timeline", "--interval", "year"),
          List.of("entities", "person"),
          List.of("cooccur", "person", "place"),
          List.of("terms", "government"),
          List.of("kwic", "government"),
          List.of("suggest", "gov"),
          List.of("explain", "government"),
          List.of("export", "government"),
          List.of("stats"));

  /// A backup from a disk that is write-protected, to one that is full, and to the former.
  private static final String SCRIPT =
      """
      mount --bind index protected && mount -o remount,ro,bind protected || exit 99
      mount -t tmpfs -o size=200k tmpfs disk || exit 99
      JAVA org.pressmark.app.Pressmark backup -i protected disk/backup; echo "exit code $?"
      mount -o remount,size=500m disk || exit 99
      JAVA org.pressmark.app.Pressmark backup -i protected disk/backup --check -q; echo "backup: exit code $?"
      JAVA org.pressmark.app.Pressmark backup -i disk/backup protected/backup; echo "exit code $?"
      """;

  @TempDir static Path directory;
  private static Path index;

  @BeforeAll
  static void indexTheSampleCorpus() {
    index = directory.resolve("index");
    assertEquals(0, CommandRun.of("index", Repository.SAMPLE_CORPUS, "-i", index).code());
  }

  @Test
  void findsTheIndexSound() {
    CommandRun run = CommandRun.of("check", "-i", index);
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals(
        """
        checked INDEX, commit N: N files, N MB, N segments, N s
        compared N articles with what is indexed of them, and with N files of the ledger
        the index is sound
        """,
        run.out().replace(index.toString(), "INDEX").replaceAll("\\b\\d[\\d.,]*\\b", "N"));
  }

  @Test
  void answersFromABackupAndFromARestoredIndexAsFromTheIndex() throws IOException {
    Path backup = directory.resolve("backup");
    Path restored = directory.resolve("elsewhere/restored");
    JsonNode copied = CommandRun.of("backup", "-i", index, backup, "--json", "--check").json();
    assertTrue(copied.path("check").path("sound").asBoolean(), copied::toString);
    assertEquals(0, CommandRun.of("restore", backup, "-i", restored).code());
    assertEquals(2, CommandRun.of("restore", backup, "-i", restored).code());
    Path moved = Files.move(restored, directory.resolve("moved"));
    for (List<String> question : QUESTIONS) {
      CommandRun answer = answer(question, index);
      assertEquals(0, answer.code(), question + answer.err());
      assertEquals(answer, answer(question, backup));
      assertEquals(answer, answer(question, moved));
    }
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() throws IOException {
    Path damaged = directory.resolve("damaged");
    assertEquals(0, CommandRun.of("backup", "-i", index, damaged).code());
    Path largest = largestFile(damaged);
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);
    CommandRun run = CommandRun.of("check", "-i", damaged);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\n1 fault:\n  " + largest.getFileName() + ": "), run.out());
    assertTrue(
        run.out()
            .endsWith(
                "what to do: restore a backup; without one, delete the index and index the archive"
                    + " again\n"),
        run.out());
    JsonNode json = CommandRun.of("check", "-i", damaged, "--json").json();
    assertEquals(1, json.path("faultCount").asInt());
    assertEquals(
        largest.getFileName().toString(), json.path("faults").path(0).path("where").asText());
  }

  @Test
  @Timeout(180)
  void backsUpADiskThatIsWriteProtectedAndFailsWholeOnOneThatIsFull()
      throws IOException, InterruptedException {
    assertEquals(
        """
        pressmark: disk/backup: No space left on device; it has what it had before
        exit code 2
        backup: exit code 0
        pressmark: protected/backup: Read-only file system
        exit code 2
        """,
        unshared());
  }

  private static String unshared() throws IOException, InterruptedException {
    assumeTrue(canMount(), "cannot mount a file system here");
    Files.createDirectories(directory.resolve("protected"));
    Files.createDirectories(directory.resolve("disk"));
    String java =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"))
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder("unshare", "-Urm", "sh", "-c", SCRIPT.replace("JAVA", java))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, process.waitFor());
    return Files.readString(out, UTF_8).replace(directory.toRealPath() + "/", "");
  }

  private static boolean canMount() throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "-Urm", "true").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  /// An answer without the time that it took.
  private static CommandRun answer(List<String> question, Path from) {
    var words = new ArrayList<Object>(question);
    words.addAll(List.of("-i", from));
    CommandRun run = CommandRun.of(words.toArray());
    return new CommandRun(
        run.code(), run.out().replaceAll("\\d+ ms", "N ms").replaceAll(".* bytes on disk", ""), "");
  }

  private static Path largestFile(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files
          .filter(Files::isRegularFile)
          .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
          .orElseThrow();
    }
  }
}
