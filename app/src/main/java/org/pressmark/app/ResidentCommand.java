package org.pressmark.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `pressmark resident`.
@Command(
    name = "resident",
    description = {
      "Stays, and answers 'pressmark search' and the like for this user from now on.",
      "They say what they would say by themselves, in less than half the time; Ctrl-C ends it."
    },
    sortOptions = false,
    footer = {"", "Example:", "  pressmark resident &"})
final class ResidentCommand implements Callable<Integer> {
  /// Set by the launcher: the directory in which it looks for the socket.
  private static final String DIRECTORY = "pressmark.resident";

  /// Set by the launcher: which build it starts.
  private static final String BUILD = "pressmark.build";

  private static final int LONGEST_IDLE = 100_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--idle",
      paramLabel = "MINUTES",
      description = "End when nobody has called for so long; default: ${DEFAULT-VALUE}.")
  private int idle = 60;

  @Override
  public Integer call() throws IOException {
    if (idle < 1 || idle > LONGEST_IDLE) {
      throw new ParameterException(
          spec.commandLine(), "--idle: " + idle + " is not between 1 and " + LONGEST_IDLE);
    }
    String directory = System.getProperty(DIRECTORY);
    if (directory == null) {
      throw new IOException("only the launcher can start this, and not that of Windows");
    }
    try (Resident resident = Resident.open(Path.of(directory), System.getProperty(BUILD, ""))) {
      if (!closesAtEnd(resident)) {
        return ExitCode.DONE;
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println("Pressmark answers at " + resident.path());
      out.flush();
      resident.serve(Duration.ofMinutes(idle));
    }
    return ExitCode.DONE;
  }

  /// Sees to it that the end of the process closes it; not if that has begun.
  private static boolean closesAtEnd(Resident resident) {
    try {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(resident)));
      return true;
    } catch (IllegalStateException _) {
      return false;
    }
  }

  private static void close(Resident resident) {
    try {
      resident.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
