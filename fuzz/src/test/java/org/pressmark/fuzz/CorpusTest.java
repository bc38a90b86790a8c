package org.pressmark.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What fuzzing has found so far, faults since mended and the ways there, keeps its promises.
final class CorpusTest {

  enum Target {
    READER,
    TEXT,
    QUERY,
    CURSOR,
    HTTP;

    private List<Path> inputs() throws IOException {
      try (Stream<Path> files = Files.list(Path.of("corpus", name().toLowerCase(Locale.ROOT)))) {
        return files.sorted().toList();
      }
    }

    private void take(byte[] input) throws Exception {
      switch (this) {
        case READER -> ReaderTarget.fuzzerTestOneInput(input);
        case TEXT -> TextTarget.fuzzerTestOneInput(input);
        case QUERY -> QueryTarget.fuzzerTestOneInput(input);
        case CURSOR -> CursorTarget.fuzzerTestOneInput(input);
        case HTTP -> HttpTarget.fuzzerTestOneInput(input);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void keepsItsPromises(Target target) throws IOException {
    List<Path> inputs = target.inputs();
    assertFalse(inputs.isEmpty());
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertDoesNotThrow(() -> target.take(bytes), input::toString);
    }
  }
}
