package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `pressmark doctor` says. That caches for fast starts are in use, `DistributionIT` tests.
class DoctorTest {
  private static final List<String> SUBJECTS =
      List.of(
          "java",
          "fast starts",
          "cache",
          "memory",
          "open files",
          "text",
          "time zones",
          "names",
          "places",
          "index",
          "file system",
          "disk");

  @TempDir static Path directory;
  private static Path index;

  @BeforeAll
  static void indexTheSampleCorpus() {
    index = directory.resolve("index");
    assertEquals(0, CommandRun.of("index", Repository.SAMPLE_CORPUS, "-i", index).code());
  }

  @Test
  void findsNoFaultWhereThereIsNone() {
    CommandRun run = CommandRun.of("doctor", "-i", index);

    assertEquals(0, run.code(), run.out());
    assertEquals("", run.err());
    assertLine("ok +java +%s .*".formatted(Runtime.version().toString().replace("+", "\\+")), run);
    assertLine("ok +names +english, model [0-9a-f]{8} .*: found 3 of 3 names in .*", run);
    assertLine("ok +places +gazetteer [0-9a-f]{8} .*", run);
    assertLine(
        "ok +index +\\S+: format \\d+, 109 articles in \\d+ segments?, \\d.* MB, commit \\d+; no run"
            + " is writing to it",
        run);
  }

  @Test
  void saysThatNothingMakesStartsFastWithoutTheLauncher() {
    assertLine("warn +fast starts +Java was started without an AOT cache", CommandRun.of("doctor"));
  }

  @Test
  void tellsProgramsTheSame() {
    CommandRun run = CommandRun.of("doctor", "-i", index, "--json");

    assertEquals(SUBJECTS, subjects(run));
    assertEquals(SUBJECTS, subjects(CommandRun.of("doctor", "-i", index, "--format", "json")));
    assertEquals("ok", finding(run, "names").path("verdict").asText());
    assertEquals("", finding(run, "names").path("remedy").asText());
    assertEquals("warn", run.json().path("worst").asText());
  }

  @Test
  void takesAnIndexThatWasAskedForAndIsNotThereForAFault() {
    Path nowhere = directory.resolve("nowhere");
    CommandRun run = CommandRun.of("doctor", "-i", nowhere);

    assertEquals(1, run.code());
    assertLine("fault +index +.*nowhere is no directory, so it holds no index", run);
    assertLine(" +what to do: make one with: pressmark index DIRECTORY -i .*nowhere", run);
  }

  @Test
  void refusesAFormatThatItDoesNotHave() {
    assertEquals(
        new CommandRun(
            2,
            "",
            """
            pressmark: invalid value for option '--format': no format 'xml'; there are text and json
            see 'pressmark doctor --help'
            """),
        CommandRun.of("doctor", "--format", "xml"));
  }

  @Test
  void namesTheFilesThatAreMissing() throws IOException {
    Path damaged = directory.resolve("damaged");
    assertEquals(0, CommandRun.of("backup", "-i", index, damaged).code());
    Path lost = largestFile(damaged);
    Files.delete(lost);

    CommandRun run = CommandRun.of("doctor", "-i", damaged, "--json");

    assertEquals(1, run.code());
    assertEquals("fault", run.json().path("worst").asText());
    assertEquals(
        damaged + ": " + lost.getFileName() + " is missing",
        finding(run, "index").path("text").asText());
  }

  @Test
  void warnsOfAnIndexThatLiesInMemory() {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "no file system in memory here");

    assertLine(
        "warn +file system +tmpfs .*, in memory",
        CommandRun.of("doctor", "-i", memory.resolve("x")));
  }

  private static List<String> subjects(CommandRun run) {
    return StreamSupport.stream(run.json().path("findings").spliterator(), false)
        .map(finding -> finding.path("subject").asText())
        .toList();
  }

  private static JsonNode finding(CommandRun run, String subject) {
    return StreamSupport.stream(run.json().path("findings").spliterator(), false)
        .filter(finding -> finding.path("subject").asText().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static void assertLine(String expected, CommandRun run) {
    assertTrue(run.out().lines().anyMatch(line -> line.matches(expected)), run.out());
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
