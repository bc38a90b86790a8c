package org.pressmark.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The script by which bash completes the command line, and zsh with its `bashcompinit`. It is
/// picocli's, with values as one types them.
final class Completion {
  private static final String HEADER =
      """
      # Completes pressmark's commands, options and values in bash and zsh: source <(pressmark completion)
      """;

  /// Where picocli's own comment ends, which is on how to install scripts of many programs.
  private static final String FIRST_LINE = "if [ -n \"$BASH_VERSION\" ]; then\n";

  private Completion() {}

  /// The script for a tree of commands, whose values it changes.
  static String script(CommandLine root) {
    root.getSubcommands().values().forEach(command -> nameValues(command.getCommandSpec()));
    String script = AutoComplete.bash(root.getCommandName(), root);
    return HEADER + script.substring(Math.max(0, script.indexOf(FIRST_LINE)));
  }

  private static void nameValues(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      if (isChoice(option)) {
        command.remove(option);
        command.addOption(OptionSpec.builder(option).completionCandidates(labels(option)).build());
      }
    }
    for (PositionalParamSpec parameter : List.copyOf(command.positionalParameters())) {
      if (isChoice(parameter)) {
        command.remove(parameter);
        command.addPositional(
            PositionalParamSpec.builder(parameter).completionCandidates(labels(parameter)).build());
      }
    }
  }

  /// Whether there is a fixed set of values; picocli would complete the names of the constants.
  private static boolean isChoice(ArgSpec argument) {
    return argument.typeInfo().isEnum();
  }

  /// `PLACE_PATH` is typed as `place-path`.
  private static List<String> labels(ArgSpec argument) {
    return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
