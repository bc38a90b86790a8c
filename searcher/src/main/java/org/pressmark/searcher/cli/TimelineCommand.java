package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.ChartCsv;
import org.pressmark.searcher.export.ChartJson;
import org.pressmark.searcher.export.ChartWriter;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.ChartRequest;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Share;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark timeline`.
@Command(
    name = "timeline",
    description = "Counts the articles that match over time.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pressmark timeline ceasefire --interval month --plot",
      "  pressmark timeline aleppo --compare damascus --share archive --csv"
    })
final class TimelineCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--interval",
      paramLabel = "STEP",
      description = "day, week, month or year; default: year. Weeks begin on Monday.",
      converter = OptionValue.OfInterval.class)
  private Interval interval = Defaults.INTERVAL;

  @Option(
      names = "--share",
      paramLabel = "OF",
      description = {
        "Of archive: of all articles of each step.",
        "Of filtered: of those that pass the filters.",
        "Of words: articles to a million words of all."
      },
      converter = OptionValue.OfShare.class)
  private Share share = Share.NONE;

  @Option(
      names = "--compare",
      paramLabel = "QUERY",
      description = "Another query beside, with the same filters; may be repeated.")
  private List<String> others = List.of();

  @ArgGroup private final Form form = new Form();

  @Mixin private final IndexOption index = new IndexOption();

  /// The form of the answer.
  static final class Form {
    @Option(names = "--plot", description = "Drawn with bars.")
    private boolean plot;

    @Option(names = "--json", description = "As a JSON object.")
    private boolean json;

    @Option(names = "--csv", description = "As CSV.")
    private boolean csv;

    private ChartWriter writer(PrintWriter out) {
      if (json) {
        return new ChartJson(out);
      }
      if (csv) {
        return new ChartCsv(out);
      }
      return plot ? new PlottedChart(out, Terminal.ofCaller()) : new TextChart(out);
    }
  }

  @Override
  public Integer call() throws IOException {
    return question.ask(index, this::draw);
  }

  private int draw(Archive archive, Question asked) throws IOException, QueryTooCostlyException {
    var questions = new ArrayList<>(List.of(asked));
    for (String other : others) {
      questions.add(question.another(other, asked));
    }
    ChartWriter writer = form.writer(spec.commandLine().getOut());
    Chart chart = Answers.timeline(archive, new ChartRequest(questions, interval, share), writer);
    chart.warnings().forEach(question::warn);
    long most = chart.lines().stream().mapToLong(line -> line.timeline().total()).max().orElse(0);
    return ExitCodes.of(most);
  }
}
