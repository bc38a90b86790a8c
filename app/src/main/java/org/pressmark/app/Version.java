package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the version of Pressmark, which the build writes into `version.txt`,
/// and of the Java that runs it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (var file = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
      var version = new String(file.readAllBytes(), UTF_8).strip();
      return new String[] {
        "pressmark " + version,
        "Java %s (%s)".formatted(Runtime.version(), System.getProperty("java.vendor"))
      };
    }
  }
}
