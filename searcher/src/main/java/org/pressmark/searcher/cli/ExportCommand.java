package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.ArticleLines;
import org.pressmark.searcher.export.CsvHits;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark export`.
@Command(
    name = "export",
    description = "Writes every article that matches to standard output.",
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final int NO_PASSAGES = 0;

  /// The formats of an export.
  enum Format {
    jsonl,
    csv
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(names = "--format", paramLabel = "F", description = "jsonl or csv; default: jsonl.")
  private Format format = Format.jsonl;

  @Option(names = "--text", description = "With the text of the articles.")
  private boolean text;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest; default: newest.",
      converter = OrderOption.class)
  private Order order = Order.NEWEST;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    return question.ask(index, this::export);
  }

  private int export(Archive archive, Question asked)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    long start = System.nanoTime();
    long total = archive.count(asked);
    var answer =
        new Answer(
            question.text(),
            asked.query(),
            total,
            Duration.ofNanos(System.nanoTime() - start),
            archive.generation(),
            archive.size(),
            List.of());
    var every =
        new SearchRequest(asked, order, Long.MAX_VALUE, Optional.empty(), List.of(), NO_PASSAGES);
    HitWriter writer = writer(spec.commandLine().getOut());
    writer.begin(answer);
    writer.end(archive.forEachHit(every, writer::write));
    return ExitCodes.of(total);
  }

  private HitWriter writer(PrintWriter out) throws IOException {
    return switch (format) {
      case jsonl -> new ArticleLines(out, text);
      case csv -> new CsvHits(out, text);
    };
  }
}
