package org.pressmark.searcher.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;

/// The version of Pressmark, which the build writes into `version.txt`.
public final class Version {
  private Version() {}

  /// The version, as in `0.1.0`.
  public static String text() throws IOException {
    try (var file = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
      return new String(file.readAllBytes(), UTF_8).strip();
    }
  }
}
