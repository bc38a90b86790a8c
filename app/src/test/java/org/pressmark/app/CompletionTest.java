package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What bash offers when one presses the tab key. The last word is the one that is being typed.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
class CompletionTest {
  private static final String PRESS_TAB =
      """
      source "$1" && shift
      compopt() { :; } # which only works while bash itself completes
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"
      _complete_pressmark
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir static Path directory;
  private static Path script;

  @BeforeAll
  static void writeTheScript() throws IOException {
    var completion = CommandRun.of("completion");
    assertEquals(0, completion.code(), completion.err());
    script = Files.writeString(directory.resolve("completion"), completion.out());
  }

  @Test
  void completesEveryCommand() throws Exception {
    assertEquals(
        Pressmark.commandLine().getSubcommands().keySet(), Set.copyOf(offered("pressmark", "")));
    assertEquals(List.of("timeline"), offered("pressmark", "ti"));
  }

  @Test
  void completesOptions() throws Exception {
    assertEquals(List.of("--queries"), offered("pressmark", "search", "--qu"));
    assertEquals(List.of("--verbose", "--version"), offered("pressmark", "--ver"));
  }

  @Test
  void completesValuesAsTheyAreTyped() throws Exception {
    assertEquals(
        List.of("relevance", "newest", "oldest"), offered("pressmark", "search", "--sort", ""));
    assertEquals(
        List.of("csl-json", "csv"), sorted(offered("pressmark", "search", "--format", "cs")));
    assertEquals(
        List.of("day", "week", "month", "year"),
        offered("pressmark", "timeline", "--interval", ""));
    assertEquals(List.of("person", "place", "org"), offered("pressmark", "entities", ""));
    assertEquals(List.of("filed-from"), offered("pressmark", "facets", "fi"));
    assertEquals(List.of("publisher"), offered("pressmark", "search", "bank", "--facet", "pu"));
    assertEquals(
        List.of("newsml-1", "newsml-g2"),
        sorted(offered("pressmark", "index", "--format", "newsm")));
    assertEquals(List.of("json"), offered("pressmark", "doctor", "--format", "j"));
  }

  @Test
  void completesFilesWhereAFileIsMeant() throws Exception {
    Files.createDirectory(directory.resolve("my archive"));

    assertEquals(List.of("my archive"), offered("pressmark", "index", "my"));
    assertEquals(List.of("my archive"), offered("pressmark", "search", "-i", "my"));
  }

  @Test
  void offersValuesThatTheCommandsTake() {
    for (var command : Pressmark.commandLine().getSubcommands().values()) {
      String help = CommandRun.of(command.getCommandName(), "--help").out();
      assertFalse(help.contains("RELEVANCE"), help);
    }
    assertTrue(CommandRun.of("doctor", "--format", "json").out().startsWith("{"));
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<String> offered(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", "-c", PRESS_TAB, "bash", script.toString()));
    command.addAll(List.of(words));
    var process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().map(String::strip).toList();
  }
}
