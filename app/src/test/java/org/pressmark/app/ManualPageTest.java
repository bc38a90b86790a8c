package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualPageTest {
  @Test
  void saysWhatTheHelpSays() {
    assertEquals(
        """
        .TH STATS 1 "" "Pressmark 1.2.3" "Pressmark Manual"
        .nh
        .ad l
        .SH NAME
        pressmark\\-stats \\- Says what is in the index
        .SH SYNOPSIS
        \\fBpressmark stats\\fR [\\fIOPTION\\fR]...
        .SH OPTIONS
        .TP
        \\fB\\-\\-json\\fR
        As a JSON object.
        .TP
        \\fB\\-i\\fR, \\fB\\-\\-index\\fR=\\fIDIR\\fR
        The index; else $PRESSMARK_INDEX, else ./pressmark\\-index.
        .TP
        \\fB\\-h\\fR, \\fB\\-\\-help\\fR
        Show this help and exit.
        .TP
        \\fB\\-\\-verbose\\fR
        On a failure show its stack trace, too.
        .SH EXIT STATUS
        """
            .replace(".TH STATS", ".TH PRESSMARK\\-STATS"),
        page("stats").substring(0, page("stats").indexOf(".TP\n\\fB0\\fR")));
  }

  @Test
  void describesEveryOptionAndArgumentOfEveryCommand() {
    for (var command : Pressmark.commandLine().getSubcommands().values()) {
      String page = ManualPage.of(command.getCommandSpec(), "1.2.3");
      for (var option : command.getCommandSpec().options()) {
        assertTrue(page.contains(option.longestName().replace("-", "\\-")), page);
      }
      assertTrue(
          page.contains("\n.SH NAME\npressmark\\-" + command.getCommandName() + " \\- "), page);
    }
  }

  @Test
  void keepsWhatIsToBeCopied() {
    assertTrue(
        page("search").contains("pressmark search \\(aq\"buy time\" date:2016\\-12\\(aq"),
        page("search"));
  }

  /// groff is the formatter that man uses on most systems.
  @Test
  void formatsWithoutAWarning(@TempDir Path directory) throws Exception {
    assumeTrue(Stream.of("/usr/bin/groff").map(Path::of).allMatch(Files::exists), "no groff here");
    GeneratedFiles.write(directory, directory);
    List<Path> pages;
    try (Stream<Path> files = Files.list(directory.resolve("share/man/man1"))) {
      pages = files.sorted().toList();
    }
    assertEquals(Pressmark.commandLine().getSubcommands().size() + 1, pages.size());
    for (Path page : pages) {
      assertEquals("", complaints(page), page.toString());
    }
  }

  private static String complaints(Path page) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", page.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }

  private static String page(String name) {
    var command = Objects.requireNonNull(Pressmark.commandLine().getSubcommands().get(name));
    return ManualPage.of(command.getCommandSpec(), "1.2.3");
  }
}
