package org.pressmark.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The sample corpus, indexed and served by the real command in a process of its own.
final class SampleRoom implements AutoCloseable {
  private static final String PREFIX = "Pressmark is at ";

  private final Process process;
  private final String root;
  private final Path errors;

  private SampleRoom(Process process, String root, Path errors) {
    this.process = process;
    this.root = root;
    this.errors = errors;
  }

  /// Indexes the corpus into a directory and opens it.
  static SampleRoom open(Path directory) throws IOException, InterruptedException {
    Path corpus = Path.of("..", "sample-corpus").toAbsolutePath().normalize();
    Path index = directory.resolve("index");
    Process indexing = start(directory.resolve("index.log"), "index", corpus, "-i", index);
    assertTrue(indexing.waitFor(3, TimeUnit.MINUTES));
    assertEquals(0, indexing.exitValue(), Files.readString(directory.resolve("index.log")));
    Path errors = directory.resolve("serve.log");
    Process serving = start(errors, "serve", "-i", index, "--port", 0);
    BufferedReader out = serving.inputReader(StandardCharsets.UTF_8);
    String line = Objects.requireNonNullElse(out.readLine(), "");
    assertTrue(line.startsWith(PREFIX), () -> line + errorsIn(errors));
    return new SampleRoom(serving, line.substring(PREFIX.length()), errors);
  }

  private static Process start(Path errors, Object... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pressmark.app.Pressmark"));
    for (Object word : words) {
      command.add(word.toString());
    }
    return new ProcessBuilder(command).redirectError(errors.toFile()).start();
  }

  private static String errorsIn(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /// The address of a page.
  ///
  /// @param page begins with a slash
  String uri(String page) {
    return root + page.substring(1);
  }

  String root() {
    return root;
  }

  /// Ends it as Ctrl-C does.
  @Override
  public void close() {
    process.destroy();
    assertTrue(process.onExit().orTimeout(20, TimeUnit.SECONDS).join().exitValue() != 0);
    assertEquals("", errorsIn(errors), "serve reported");
  }
}
