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
    return new String[] {
      "pressmark " + number(),
      "Java %s (%s)".formatted(Runtime.version(), System.getProperty("java.vendor"))
    };
  }

  /// The version of Pressmark alone: `0.1.0`.
  static String number() throws IOException {
    try (var file = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
      return new String(file.readAllBytes(), UTF_8).strip();
    }
  }
}
