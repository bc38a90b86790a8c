package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressmarkTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void tellsItsVersionAndJavas() {
    assertEquals(ExitCode.DONE, run("--version"));
    assertTrue(
        out.toString(UTF_8).matches("pressmark \\d+\\.\\d+\\.\\d+\\S*\\nJava \\d+\\S* \\(.+\\)\\n"),
        out.toString(UTF_8));
  }

  @Test
  void describesEveryCommandAndOption() {
    for (var command : Pressmark.commandLine().getSubcommands().values()) {
      var spec = command.getCommandSpec();
      var usage = spec.usageMessage();
      assertTrue(usage.header().length + usage.description().length > 0, spec.name());
      for (var option : spec.options()) {
        assertFalse(option.description().length == 0, spec.name() + " " + option.longestName());
      }
    }
  }

  @Test
  void helpsWithEveryCommand() {
    for (var name : Pressmark.commandLine().getSubcommands().keySet()) {
      assertEquals(ExitCode.DONE, run(name, "--help"), name);
    }
  }

  @Test
  void takesAWordWithAnAtSignAsItStands(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("words"), "--version");
    assertEquals(2, run("@" + file));
    assertEquals("", out.toString(UTF_8));
  }

  private int run(String... args) {
    return Session.of(Subcommands.all(), ResultStream.toFile(out), new ByteArrayOutputStream())
        .run(args);
  }
}
