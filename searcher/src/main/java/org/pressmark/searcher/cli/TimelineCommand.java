package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.export.CountsJson;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `pressmark timeline`.
@Command(
    name = "timeline",
    description = "Counts the articles that match over time.",
    sortOptions = false)
final class TimelineCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--interval",
      paramLabel = "STEP",
      description = "day, week, month or year; default: year.",
      converter = IntervalOption.class)
  private Interval interval = Interval.YEAR;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException, QueryTooCostlyException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Archive archive = index.open()) {
      Timeline timeline = archive.timeline(question.question(), interval);
      if (json) {
        CountsJson.write(timeline, out);
      } else {
        timeline
            .buckets()
            .forEach(bucket -> out.printf("%s %,9d%n", bucket.start(), bucket.count()));
        out.printf("%-10s %,9d%n", "undated", timeline.undated());
        out.printf("%-10s %,9d%n", "total", timeline.total());
      }
      return ExitCodes.of(timeline.total());
    }
  }

  /// Reads `--interval`.
  static final class IntervalOption implements ITypeConverter<Interval> {
    @Override
    public Interval convert(String text) {
      for (Interval interval : Interval.values()) {
        if (interval.label().equals(text.toLowerCase(Locale.ROOT))) {
          return interval;
        }
      }
      throw new TypeConversionException(
          "no step '" + text + "'; there are: day, week, month, year");
    }
  }
}
