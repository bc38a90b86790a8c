package org.pressmark.searcher.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Whom a command answers: its surroundings are asked for an index and a way to print. That is this
/// process, unless the command is run for another one. Immutable.
///
/// @param directory where it was called: relative paths of indexes begin there
/// @param variables those of {@link #VARIABLES} that its environment has
/// @param onTerminal whether a person reads what is printed, and at once
public record Caller(Path directory, Map<String, String> variables, boolean onTerminal) {
  /// The variables that commands look at.
  public static final List<String> VARIABLES =
      List.of("PRESSMARK_INDEX", "NO_COLOR", "TERM", "COLUMNS");

  private static final ScopedValue<Caller> OTHER = ScopedValue.newInstance();

  public Caller {
    variables = Map.copyOf(variables);
  }

  /// Runs a command for this caller.
  ///
  /// @return its exit code
  public int call(IntSupplier command) {
    return ScopedValue.where(OTHER, this).call(command::getAsInt);
  }

  /// A variable of the caller's environment; empty if it is not set, or blank.
  static Optional<String> variable(String name) {
    String value = OTHER.isBound() ? OTHER.get().variables.get(name) : System.getenv(name);
    return Optional.ofNullable(value).filter(text -> !text.isEmpty());
  }

  /// The path as this process must name it.
  static Path resolved(Path path) {
    return OTHER.isBound() ? OTHER.get().directory.resolve(path) : path;
  }

  /// Whether a person reads what is printed, and at once.
  static boolean isOnTerminal() {
    return OTHER.isBound()
        ? OTHER.get().onTerminal
        : Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
