package org.pressmark.indexer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The command in a JVM of its own.
final class CommandMain {
  private CommandMain() {}

  /// How to start it, quickly.
  static List<String> commandLine(Object... args) {
    var command = new ArrayList<>(interruptible());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.util.logging.config.file=/dev/null",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            CommandMain.class.getName()));
    Arrays.stream(args).map(Object::toString).forEach(command::add);
    return command;
  }

  /// What a command line begins with whose process hears Ctrl-C. A job that a shell runs in the
  /// background ignores it, and all its children inherit that.
  private static List<String> interruptible() {
    try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
      boolean ignored =
          status
              .filter(line -> line.startsWith("SigIgn:"))
              .anyMatch(line -> (HexFormat.fromHexDigitsToLong(line.substring(8)) & 2) != 0);
      return ignored ? List.of("env", "--default-signal=INT") : List.of();
    } catch (IOException _) {
      return List.of(); // no Linux
    }
  }

  public static void main(String[] args) {
    System.exit(Run.commandLine().execute(args));
  }
}
