package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

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

  private int run(String... args) {
    return Session.of(Subcommands.all(), ResultStream.toFile(out), new ByteArrayOutputStream())
        .run(args);
  }
}
