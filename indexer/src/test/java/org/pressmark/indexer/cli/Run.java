package org.pressmark.indexer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/// The command as it ran once: its exit code and what it wrote.
record Run(int code, String out, String err) {

  /// Runs the command with these arguments.
  static Run of(Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /// The command as `pressmark` sets it up: a failure is a line on stderr and exit code 2.
  static CommandLine commandLine() {
    return new CommandLine(new IndexCommand())
        .setExecutionExceptionHandler((fault, command, _) -> {
          command.getErr().println("pressmark: " + fault.getMessage());
          return 2;
        });
  }

  /// The same, with what differs from run to run made alike: the time taken, and where it ran.
  Run normalized(Path directory) {
    return new Run(code, normalized(out, directory), normalized(err, directory));
  }

  private static String normalized(String text, Path directory) {
    return text.replaceAll("\\d+\\.\\d s\\b", "0.0 s")
        .replaceAll("\"seconds\":[0-9.E-]+", "\"seconds\":0.0")
        .replace(directory.toString(), "DIR");
  }
}
