package org.pressmark.app;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/// The root command, `pressmark`, which holds the subcommands and does nothing itself.
///
/// Its exit codes are those of {@link ExitCode}.
@Command(
    name = "pressmark",
    header = "Full-text search for news archives.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%n",
    footer = {
      "'pressmark COMMAND --help' says what a command takes.",
      "Begin with 'pressmark demo', or with 'pressmark index DIRECTORY'."
    })
public final class Pressmark implements Callable<Integer> {
  /// The root as picocli reads it; picocli puts the real one in.
  @Spec private CommandSpec spec = CommandSpec.create();

  private Pressmark() {}

  /// Runs the command line and exits with its code.
  public static void main(String[] args) {
    System.exit(Session.standard().run(args));
  }

  /// Without a subcommand there is nothing to do but to say which there are.
  @Override
  public Integer call() {
    var commandLine = spec.commandLine();
    commandLine.usage(commandLine.getErr());
    return ExitCode.FAILED;
  }

  /// The whole tree: every subcommand, ready to parse.
  static CommandLine commandLine() {
    return commandLine(Subcommands.all());
  }

  static CommandLine commandLine(Subcommands subcommands) {
    var root = root();
    subcommands.byName().forEach((name, command) -> root.addSubcommand(name, command.get()));
    return equipped(root.addSubcommand(new HelpCommand()));
  }

  /// The tree as far as these arguments reach: the root with the one subcommand they name, or the
  /// whole tree if they name none. So a short search does not wait for the annotations of all the
  /// others to be read.
  static CommandLine commandLine(Subcommands subcommands, String... args) {
    var name = Subcommands.nameIn(args);
    var supplier = subcommands.byName().get(name);
    if (supplier == null) {
      return commandLine(subcommands);
    }
    var command = supplier.get();
    return equipped(root().addSubcommand(name, command));
  }

  private static CommandLine root() {
    return new CommandLine(new Pressmark());
  }

  private static CommandLine equipped(CommandLine root) {
    root.getSubcommands().values().forEach(CommonOptions::addTo);
    CommonOptions.addTo(root);
    return root.setExpandAtFiles(false) // `@name` is a query, not a file of words
        .setExecutionStrategy(Pressmark::runLast)
        .setParameterExceptionHandler(Faults::misused)
        .setExecutionExceptionHandler(Faults::failed);
  }

  /// Runs the command, or shows its help, and takes faults of the output itself: picocli would
  /// print their stack trace.
  private static int runLast(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (ResultStream.ReaderGoneException | UncheckedIOException fault) {
      return Faults.failed(fault, parsed.commandSpec().commandLine(), parsed);
    }
  }
}
