package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
  private static final int PAUSE_MILLIS = 5;

  /// Five minutes: then it hangs.
  private static final int MOST_LOOKS = 60_000;

  private static final Duration FOREVER = Duration.ofDays(1);

  /// How a process ended.
  ///
  /// @param code its exit code; 128 and the number of the signal if it was killed
  /// @param cpu how much time of the processors it took, as far as was seen
  record End(int code, String out, String err, Duration cpu) {
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
      builder
          .environment()
          .put("PRESSMARK_JAVA_OPTS", "-XX:TieredStopAtLevel=1 " + String.join(" ", java));
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
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  /// Starts it and waits for its end.
  End run(Path directory) throws IOException, InterruptedException {
    return start(directory).end();
  }

  /// A process on its way.
  record Running(Process process, Path out, Path err) {

    /// Waits until it has taken so much time of the processors, or has ended; what it had taken
    /// when it was last looked at. Unlike time on the clock that says how far it is, whatever else
    /// the machine does.
    Duration await(Duration cpu) throws InterruptedException {
      Duration taken = Duration.ZERO;
      for (int looks = 0; taken.compareTo(cpu) < 0 && looks < MOST_LOOKS; looks++) {
        if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
          break;
        }
        taken = process.info().totalCpuDuration().orElse(taken);
      }
      return taken;
    }

    void signal(String name) throws IOException, InterruptedException {
      if (process.isAlive()) {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      }
    }

    End end() throws IOException, InterruptedException {
      Duration cpu = await(FOREVER);
      boolean ended = !process.isAlive();
      if (!ended) {
        signal("QUIT"); // the JVM says on stdout where its threads are
        process.waitFor(2, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
      }
      assertTrue(ended, () -> "it hangs\n" + read(out) + read(err));
      return new End(process.exitValue(), read(out), read(err), cpu);
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
