package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/// What a command printed, with times masked, and its exit code.
record CommandRun(int exitCode, String out, String err) {

  /// Runs a command against an index.
  static CommandRun of(Path index, String command, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var commandLine =
        new CommandLine(Objects.requireNonNull(SearcherCommands.all().get(command), command).get());
    var all = new ArrayList<>(List.of("-i", index.toString()));
    all.addAll(List.of(arguments));
    int exitCode =
        commandLine
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setParameterExceptionHandler((fault, _) -> failed(fault))
            .setExecutionExceptionHandler((fault, line, _) -> failed(fault, line))
            .execute(all.toArray(String[]::new));
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return new CommandRun(exitCode, masked(out.toString()), masked(err.toString()));
  }

  static String masked(String text) {
    return text.replaceAll("\"took_ms\":[0-9.]+", "\"took_ms\":0")
        .replaceAll("articles, \\d+ ms", "articles, 0 ms")
        .replaceAll("20[2-9]\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "NOW")
        .replace(System.lineSeparator(), "\n");
  }

  private static int failed(CommandLine.ParameterException fault) {
    fault.getCommandLine().getErr().println(fault.getMessage());
    return 2;
  }

  private static int failed(Exception fault, CommandLine line) throws Exception {
    if (!(fault instanceof IOException)) {
      throw fault;
    }
    line.getErr().println(fault.getMessage());
    return 2;
  }
}
