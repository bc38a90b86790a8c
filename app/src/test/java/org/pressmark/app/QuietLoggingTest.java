package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Runs in a JVM of its own, since the configuration is chosen once in a JVM's life.
class QuietLoggingTest {
  @Test
  void printsWarningsInOneLineAndNotThatAboutVectors() throws Exception {
    assertEquals("pressmark: heed this%n".formatted(), stderrOf(Warning.class));
  }

  private static String stderrOf(Class<?> main) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = "target/classes" + File.pathSeparator + "target/test-classes";
    var process =
        new ProcessBuilder(java, "-cp", classPath, main.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var stderr = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), stderr);
    return stderr;
  }

  /// Logs as libraries do.
  static final class Warning {
    public static void main(String[] args) {
      QuietLogging.install();
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider")
          .warning("Java vector incubator module is not readable");
      Logger.getLogger("org.example").warning("heed this");
      Logger.getLogger("org.example").info("not this");
    }
  }
}
