package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A library that lets a process fail at its n-th change of the files below a directory; its source
/// says how. It is made on the spot, where there is a C compiler.
final class FaultLibrary {
  private static final Path SOURCE = Path.of("src", "test", "c", "faults.c");

  private final Path library;

  private FaultLibrary(Path library) {
    this.library = library;
  }

  /// Makes it in a directory; empty where there is no compiler, or programs are not linked by
  /// ld.so.
  static Optional<FaultLibrary> make(Path directory) throws IOException, InterruptedException {
    Path library = directory.resolve("faults.so").toAbsolutePath();
    if (!Files.isDirectory(Path.of("/proc/self/fd")) || !isPossible("cc", "--version")) {
      return Optional.empty();
    }
    int code =
        new ProcessBuilder(
                "cc",
                "-O1",
                "-shared",
                "-fPIC",
                "-o",
                library.toString(),
                SOURCE.toString(),
                "-ldl")
            .inheritIO()
            .start()
            .waitFor();
    assertEquals(0, code, "the library was not compiled");
    return Optional.of(new FaultLibrary(library));
  }

  /// Whether a command is there and works.
  static boolean isPossible(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  /// The environment of a process whose changes are counted.
  Map<String, String> counting(Path directory, Path counts) {
    return environment(directory, Map.of("FAULT_COUNTS", counts.toString()));
  }

  /// The environment of a process that meets a fault.
  ///
  /// @param kind as the source of the library names it
  /// @param calls `all`, `names` or `moves`
  /// @param at which of these calls
  Map<String, String> failing(Path directory, String kind, String calls, long at) {
    return environment(
        directory, Map.of("FAULT_KIND", kind, "FAULT_CALLS", calls, "FAULT_AT", Long.toString(at)));
  }

  private Map<String, String> environment(Path directory, Map<String, String> more) {
    var environment = new HashMap<>(more);
    environment.put("LD_PRELOAD", library.toString());
    environment.put("FAULT_DIRECTORY", directory.toAbsolutePath().toString());
    return environment;
  }
}
