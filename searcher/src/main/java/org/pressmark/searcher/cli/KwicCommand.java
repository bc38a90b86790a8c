package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.pressmark.searcher.export.ConcordanceCsv;
import org.pressmark.searcher.export.ConcordanceJson;
import org.pressmark.searcher.export.ConcordanceWriter;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Concordance;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark kwic`.
@Command(
    name = "kwic",
    description = {
      "Shows each place that satisfies the query in its context: keyword in context, a concordance.",
      "Only what satisfies the query is a keyword, in headline, summary and body."
    },
    sortOptions = false)
final class KwicCommand implements Callable<Integer> {
  /// Lines that are sorted by context are held in memory.
  private static final int MOST_SORTED = 100_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = {
        "newest, oldest, left (by the words before) or right (by the words after).",
        "Default: newest."
      },
      converter = OptionValue.OfLineOrder.class)
  private Concordance.Order order = Concordance.Order.NEWEST;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many lines; default: 50.",
      converter = OptionValue.OfCount.class)
  private long limit = 50;

  @Option(names = "--all", description = "Every line.")
  private boolean all;

  @Option(
      names = "--width",
      paramLabel = "W",
      description = "So many characters of context on either side; default: 40.",
      converter = OptionValue.OfCount.class)
  private long width = 40;

  @ArgGroup private final TableForm form = new TableForm();

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    return question.ask(index, this::show);
  }

  private int show(Archive archive, Question asked) throws IOException, QueryTooCostlyException {
    int most = (int) (all ? Integer.MAX_VALUE : Math.min(limit, Integer.MAX_VALUE));
    boolean byContext = order == Concordance.Order.LEFT || order == Concordance.Order.RIGHT;
    if (byContext && most > MOST_SORTED) {
      throw question.fault(
          "at most "
              + MOST_SORTED
              + " lines are sorted by context; ask for fewer by -n, or narrow the query");
    }
    int context = (int) Math.min(width, 10_000);
    ConcordanceWriter writer = writer(archive, asked, context);
    Concordance concordance = archive.concordance(asked, order, most, context, writer::write);
    writer.end(concordance);
    return ExitCodes.of(concordance.lines());
  }

  private ConcordanceWriter writer(Archive archive, Question asked, int context)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (form.isJson()) {
      return new ConcordanceJson(out, asked.query(), archive.warnings(asked));
    }
    return form.isCsv()
        ? new ConcordanceCsv(out)
        : new TextConcordance(out, Terminal.ofCaller(), context);
  }
}
