package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.searcher.export.CountsJson;
import org.pressmark.searcher.search.Interval;
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
  @Spec private CommandSpec spec = CommandSpec.create();

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
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    return question.ask(
        index,
        (archive, asked) -> {
          Timeline timeline = archive.timeline(asked, interval);
          if (json) {
            CountsJson.write(timeline, out);
          } else {
            print(timeline, out);
          }
          return ExitCodes.of(timeline.total());
        });
  }

  private void print(Timeline timeline, PrintWriter out) {
    timeline.buckets().forEach(bucket -> line(out, interval.text(bucket.start()), bucket.count()));
    line(out, "undated", timeline.undated());
    line(out, "total", timeline.total());
  }

  private static void line(PrintWriter out, String label, long count) {
    out.printf(Locale.ROOT, "%-10s %,9d%n", label, count);
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
