package org.pressmark.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `pressmark completion`.
@Command(
    name = "completion",
    description = "Prints a script by which bash and zsh complete commands, options and values.",
    sortOptions = false,
    footer = {
      "",
      "To have it in every shell, put this line into ~/.bashrc or ~/.zshrc:",
      "  source <(pressmark completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(Completion.script(Pressmark.commandLine()));
    out.flush();
    return ExitCode.DONE;
  }
}
