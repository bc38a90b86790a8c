package org.pressmark.searcher.cli;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Takes a query from the command line, which may begin with a hyphen. What could be meant as an
/// option is refused.
final class QueryArgument implements IParameterPreprocessor {
  private static final Pattern WORD = Pattern.compile("-\\w[^\\s:]*");

  /// Lets a command take arguments that begin with a hyphen for its query, unless they are options
  /// of its. Options can then no longer be joined to each other or to values, for `-in:byline`
  /// would be one.
  static void allow(CommandSpec command) {
    command.parser().posixClusteredShortOptionsAllowed(false);
    command.parser().unmatchedOptionsArePositionalParams(true);
  }

  @Override
  public boolean preprocess(
      Stack<String> arguments, CommandSpec command, ArgSpec query, Map<String, Object> info) {
    if (arguments.isEmpty()) {
      return false;
    }
    String argument = arguments.pop();
    refuseOption(argument, command);
    query.setValue(argument);
    return true;
  }

  private static void refuseOption(String argument, CommandSpec command) {
    if (argument.startsWith("--")) {
      throw new UnmatchedArgumentException(command.commandLine(), List.of(argument));
    }
    if (!WORD.matcher(argument).matches()) {
      return;
    }
    String word = argument.substring(1);
    String initial = argument.substring(0, 2);
    if (command.optionsMap().containsKey(initial)) {
      throw new ParameterException(
          command.commandLine(),
          "'%s' could be the option %s, whose value stands apart; to exclude a word write 'NOT %s'"
              .formatted(argument, initial, word));
    }
    if (command.optionsMap().keySet().stream().anyMatch(name -> name.startsWith("--" + word))) {
      throw new ParameterException(
          command.commandLine(),
          "'%s' could be the option -%s; to exclude a word write 'NOT %s'"
              .formatted(argument, argument, word));
    }
  }
}
