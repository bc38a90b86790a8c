package org.pressmark.indexer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A signal may come before the run has begun to listen.
@Timeout(60)
class StopOnSignalTest {

  @Test
  void isAskedForByASignalThatCameBefore() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StopOnSignalTest.class.getName())
            .redirectErrorStream(true)
            .start();
    assertEquals("true", new String(process.getInputStream().readAllBytes(), UTF_8).strip());
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
  }

  /// Begins to listen while the process is ending.
  public static void main(String[] args) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              try (var stop = StopOnSignal.install()) {
                System.out.println(stop.isRequested());
              }
            }));
  }
}
