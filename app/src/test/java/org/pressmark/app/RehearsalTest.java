package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs in a JVM of its own, since a rehearsal takes over the standard streams.
class RehearsalTest {
  @TempDir private Path temporary;

  @Test
  void everyCommandFindsSomething() throws Exception {
    assertEquals(ExitCode.DONE, rehearse("long"));
    assertEquals(ExitCode.DONE, rehearse("short"));
  }

  private int rehearse(String kind) throws IOException, InterruptedException {
    var log = temporary.resolve(kind + ".log");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Rehearsal.class.getName(),
                kind,
                Path.of("..", "sample-corpus").toString(),
                temporary.resolve("index").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = process.waitFor();
    var said = Files.readString(log);
    assertTrue(said.lines().noneMatch(line -> line.startsWith("pressmark: internal")), said);
    return code;
  }
}
