package org.pressmark.indexer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.pressmark.indexer.upkeep.BackupReport;
import org.pressmark.indexer.upkeep.CheckReport;
import org.pressmark.indexer.upkeep.IndexCheck;
import org.pressmark.indexer.upkeep.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What `backup` and `restore` have in common: how they are watched, checked and reported.
final class CopyOptions {
  @Option(
      names = "--check",
      description = "Then check the copy, as pressmark check does; exit code 1 if it has faults.")
  private boolean check;

  @Option(names = "--json", description = "Report as a JSON object.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress, no report.")
  private boolean quiet;

  /// What is to be done.
  interface Work {
    BackupReport run(Stage stage) throws IOException;
  }

  /// Does it and reports.
  ///
  /// @param to what is written, and checked
  /// @return the exit code
  int run(CommandLine command, Path to, Work work) throws IOException {
    BackupReport report;
    Optional<CheckReport> checked = Optional.empty();
    var stage = new Stage();
    try (var _ = StatusLine.of(stage, command.getErr(), quiet)) {
      report = work.run(stage);
      if (check) {
        checked = Optional.of(IndexCheck.check(to, false, stage));
      }
    }
    print(report, checked, command.getOut());
    return checked.map(CheckCommand::exitCode).orElse(CheckCommand.SOUND);
  }

  private void print(BackupReport report, Optional<CheckReport> checked, PrintWriter out)
      throws IOException {
    if (json) {
      BackupJson.write(report, checked, out);
    } else if (!quiet) {
      out.println(text(report));
      checked.ifPresent(found -> CheckText.print(found, out));
    }
    out.flush();
  }

  private static String text(BackupReport report) {
    return "%s -> %s: commit %d, %,d articles, %,d files of %.1f MB; %,d copied (%.1f MB), %,d linked, %,d there already, %,d removed; %.1f s"
        .formatted(
            report.from(),
            report.to(),
            report.generation(),
            report.articles(),
            report.files(),
            report.bytes() / 1e6,
            report.copied(),
            report.copiedBytes() / 1e6,
            report.linked(),
            report.reused(),
            report.removed(),
            report.elapsed().toMillis() / 1e3);
  }
}
