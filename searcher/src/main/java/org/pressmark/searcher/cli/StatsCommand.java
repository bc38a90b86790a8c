package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.export.StatsJson;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.ArchiveStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark stats`.
@Command(name = "stats", description = "Says what is in the index.", sortOptions = false)
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Archive archive = index.open()) {
      ArchiveStats stats = archive.stats();
      if (json) {
        StatsJson.write(stats, out);
      } else {
        print(stats, out);
      }
      return ExitCodes.FOUND;
    }
  }

  private static void print(ArchiveStats stats, PrintWriter out) {
    out.printf(Locale.ROOT, "%,12d articles%n", stats.articles());
    out.printf(Locale.ROOT, "%,12d undated%n", stats.undated());
    out.printf(Locale.ROOT, "%,12d with a suspect date%n", stats.suspect());
    for (Status status : Status.values()) {
      if (stats.with(status) > 0) {
        out.printf(Locale.ROOT, "%,12d %s, not shown%n", stats.with(status), status.label());
      }
    }
    stats.oldest().ifPresent(day -> out.printf("%12s oldest%n", day));
    stats.newest().ifPresent(day -> out.printf("%12s newest%n", day));
    for (NameField field : NameField.values()) {
      if (field.isFacet()) {
        out.printf(Locale.ROOT, "%,12d articles with %s%n", stats.with(field), field.label());
      }
    }
    out.printf(Locale.ROOT, "%,12d bytes on disk%n", stats.bytes());
    out.printf(Locale.ROOT, "%,12d segments%n", stats.segments());
    out.printf("%12s generation%n", stats.generation());
  }
}
