package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A command line of Pressmark's for a process of its own.
///
/// @param prefix the command that it is given to, such as `faketime`; empty for none
/// @param java options of the JVM
/// @param environment what is added to it
/// @param words subcommand and arguments
record Command(
    List<String> prefix, List<String> java, Map<String, String> environment, List<String> words) {
  private static final boolean LAUNCHED = Boolean.getBoolean("fault.launcher");
  private static final int HANGS_AFTER_SECONDS = 120;

  /// How a process ended.
  ///
  /// @param code its exit code; 128 and the number of the signal if it was killed
  record End(int code, String out, String err, long millis) {
    String lastWords() {
      return err.lines().reduce("", (_, last) -> last);
    }
  }

  static Command of(Object... words) {
    return new Command(
        List.of(), List.of(), Map.of(), Arrays.stream(words).map(Object::toString).toList());
  }

  Command with(String... options) {
    return new Command(
        prefix, Stream.concat(java.stream(), Stream.of(options)).toList(), environment, words);
  }

  Command in(Map<String, String> other) {
    return new Command(prefix, java, other, words);
  }

  Command after(String... other) {
    return new Command(List.of(other), java, environment, words);
  }

  /// Starts it. What it says goes to files `out` and `err` in a directory.
  Running start(Path directory) throws IOException {
    var line = new ArrayList<>(prefix);
    var builder = new ProcessBuilder(line);
    builder.environment().putAll(environment);
    if (LAUNCHED) {
      line.add(Path.of("..", "pressmark").toAbsolutePath().normalize().toString());
      builder.environment().put("PRESSMARK_JAVA_OPTS", String.join(" ", java));
    } else {
      line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
      line.addAll(java);
      line.addAll(
          List.of(
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              "org.pressmark.app.Pressmark"));
    }
    line.addAll(words);
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    long start = System.nanoTime();
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err, start);
  }

  /// Starts it and waits for its end.
  End run(Path directory) throws IOException, InterruptedException {
    return start(directory).end();
  }

  /// A process on its way.
  record Running(Process process, Path out, Path err, long start) {

    /// Lets time pass, unless it ends before.
    void await(long millis) throws InterruptedException {
      process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    void signal(String name) throws IOException, InterruptedException {
      if (process.isAlive()) {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      }
    }

    End end() throws IOException, InterruptedException {
      boolean ended = process.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        signal("QUIT"); // the JVM says on stdout where its threads are
        process.waitFor(2, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
      }
      assertTrue(ended, () -> "it hangs\n" + read(out) + read(err));
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new End(process.exitValue(), read(out), read(err), millis);
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        return e.toString();
      }
    }
  }
}
