package org.pressmark.indexer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.pressmark.indexer.upkeep.CheckReport;
import org.pressmark.indexer.upkeep.IndexCheck;
import org.pressmark.indexer.upkeep.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark check`.
@Command(
    name = "check",
    description = "Says whether an index is sound; it changes nothing.",
    sortOptions = false,
    footer = {"", "Exit code: 0 sound, 1 faults were found, 2 it cannot be read."})
final class CheckCommand implements Callable<Integer> {
  static final int SOUND = 0;
  static final int FAULTS = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final IndexOption index = new IndexOption();

  @Option(names = "--quick", description = "Only the files and their checksums.")
  private boolean quick;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    var stage = new Stage();
    CheckReport report;
    try (var _ = StatusLine.of(stage, spec.commandLine().getErr(), quiet)) {
      report = IndexCheck.check(index.path(), quick, stage);
    }
    if (json) {
      CheckJson.write(report, out);
    } else {
      CheckText.print(report, out);
    }
    out.flush();
    return exitCode(report);
  }

  static int exitCode(CheckReport report) {
    return report.isSound() ? SOUND : FAULTS;
  }
}
