package org.pressmark.indexer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The command in a JVM of its own.
final class CommandMain {
  private CommandMain() {}

  /// How to start it, quickly.
  static List<String> commandLine(Object... args) {
    var command =
        new ArrayList<>(
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

  public static void main(String[] args) {
    System.exit(Run.commandLine().execute(args));
  }
}
