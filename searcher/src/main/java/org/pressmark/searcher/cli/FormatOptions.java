package org.pressmark.searcher.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.export.HitFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// In which format hits are written.
final class FormatOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text json jsonl csv bibtex ris csl-json atom trec.",
      converter = OutputFormat.Reader.class)
  private @Nullable OutputFormat format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--jsonl", description = "The same as --format jsonl: an object a line.")
  private boolean jsonl;

  @Option(names = "--csv", description = "The same as --format csv.")
  private boolean csv;

  @Option(names = "--bom", description = "CSV with a byte order mark, for spreadsheets.")
  private boolean byteOrderMark;

  @Option(
      names = "--header",
      description =
          "CSV and export's JSON lines begin with the query, filters, total, time and version.")
  private boolean header;

  /// The format that is asked for; empty if none is.
  ///
  /// @throws ParameterException if several are
  Optional<OutputFormat> chosen() {
    var chosen = EnumSet.noneOf(OutputFormat.class);
    Optional.ofNullable(format).ifPresent(chosen::add);
    if (json) {
      chosen.add(OutputFormat.JSON);
    }
    if (jsonl) {
      chosen.add(OutputFormat.JSONL);
    }
    if (csv) {
      chosen.add(OutputFormat.CSV);
    }
    if (chosen.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "an answer has one format; here are " + chosen);
    }
    return chosen.stream().findFirst();
  }

  /// What hits are written with.
  Set<HitFormat.With> with(boolean text) {
    var with = EnumSet.noneOf(HitFormat.With.class);
    if (text) {
      with.add(HitFormat.With.TEXT);
    }
    if (byteOrderMark) {
      with.add(HitFormat.With.BYTE_ORDER_MARK);
    }
    if (header) {
      with.add(HitFormat.With.METHODS);
    }
    return with;
  }
}
