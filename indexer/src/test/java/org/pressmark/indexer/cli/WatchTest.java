package org.pressmark.indexer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `--watch` in a process of its own, which takes up what comes into the archive until it is
/// stopped.
@Timeout(120)
class WatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Path archive;
  private Path index;
  private Path err;
  private Process process;
  private BufferedReader out;

  @BeforeEach
  void begin() throws IOException {
    archive = Files.createDirectory(directory.resolve("archive"));
    index = archive.resolve("index");
    err = directory.resolve("err");
    write("a.json", "A bridge");
    process =
        new ProcessBuilder(
                CommandMain.commandLine(
                    archive,
                    "-i",
                    index,
                    "--watch",
                    "--json",
                    "--prune",
                    "--rejects",
                    archive.resolve("rejects"),
                    "--recognizer",
                    "none"))
            .redirectError(err.toFile())
            .start();
    out = process.inputReader();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void takesUpWhatAppearsChangesAndVanishes() throws IOException, InterruptedException {
    assertEquals("1 added, 0 updated, 0 removed, 0 rejected, 1 in all", nextRun());
    write("b.json", "A court");
    assertEquals("1 added, 0 updated, 0 removed, 0 rejected, 2 in all", nextRun());
    Files.createDirectories(archive.resolve("1987/03"));
    write("1987/03/c.json", "A strike");
    assertEquals("1 added, 0 updated, 0 removed, 0 rejected, 3 in all", nextRun());
    write("1987/03/c.json", "A strike ends");
    assertEquals("0 added, 1 updated, 0 removed, 0 rejected, 3 in all", nextRun());
    Files.delete(archive.resolve("b.json"));
    assertEquals("0 added, 0 updated, 1 removed, 0 rejected, 2 in all", nextRun());
    Files.writeString(archive.resolve("d.json"), "{\"headline\":");
    assertEquals("0 added, 0 updated, 0 removed, 1 rejected, 2 in all", nextRun());
    write("e.json", "A flood");
    assertEquals("1 added, 0 updated, 0 removed, 1 rejected, 3 in all", nextRun());
    assertTrue(process.isAlive());
    assertEquals("", String.join("\n", unexpectedLines()));
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void endsWithAllThatItTookUp(String signal, int exitCode)
      throws IOException, InterruptedException {
    nextRun();
    write("b.json", "A court");
    nextRun();
    var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO();
    assumeTrue(kill.start().waitFor() == 0, "no kill here");
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(exitCode, process.exitValue());
    Run next = Run.of(archive, "-i", index, "--recognizer", "none");
    assertTrue(next.err().contains(" = 0 added + 0 updated + 2 unchanged + "), next::err);
  }

  @Test
  void refusesWhatCannotBeFollowed() {
    assertEquals(2, Run.of("-", "-i", index, "--watch").code());
    assertEquals(2, Run.of(archive, "-i", index, "--watch", "--dry-run").code());
  }

  /// The next run that the process reports.
  private String nextRun() throws IOException {
    String line = out.readLine();
    if (line == null) {
      return "the process ended: " + Files.readString(err);
    }
    JsonNode summary = JSON.readTree(line);
    return "%s added, %s updated, %s removed, %s rejected, %s in all"
        .formatted(
            summary.get("added"),
            summary.get("updated"),
            summary.get("removed"),
            summary.get("rejected"),
            summary.get("articles"));
  }

  private List<String> unexpectedLines() throws IOException {
    return Files.readAllLines(err).stream()
        .filter(line -> !line.contains(" read = ") && !line.contains("d.json"))
        .toList();
  }

  private void write(String name, String headline) throws IOException {
    Files.writeString(archive.resolve(name), "{\"headline\":\"%s\"}".formatted(headline));
  }
}
