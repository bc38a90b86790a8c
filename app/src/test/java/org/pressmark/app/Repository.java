package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The checkout that the tests run in, and the corpora beside it.
final class Repository {
  /// The module's directory is where Maven runs its tests.
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  static final Path SAMPLE_CORPUS = ROOT.resolve("sample-corpus");

  private static final Path SHARED_DATA = ROOT.resolveSibling("shared").resolve("data");
  private static final Path UNPACKED = Path.of("target", "corpora").toAbsolutePath();

  private Repository() {}

  /// A corpus of `../shared/data`, which is no part of this repository; the test is skipped where
  /// it is not there.
  static Path corpus(String name) throws IOException, InterruptedException {
    Path archive = SHARED_DATA.resolve(name + ".tar.xz");
    if (Files.isDirectory(SHARED_DATA.resolve(name))) {
      return SHARED_DATA.resolve(name);
    }
    assumeTrue(Files.isRegularFile(archive), "skipped: no corpus at " + archive);
    Path directory = UNPACKED.resolve(name);
    Path complete = UNPACKED.resolve(name + ".complete");
    if (!Files.exists(complete)) {
      Files.createDirectories(directory);
      int code =
          new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", directory.toString())
              .inheritIO()
              .start()
              .waitFor();
      assertEquals(0, code, "tar failed");
      Files.createFile(complete);
    }
    return directory;
  }
}
