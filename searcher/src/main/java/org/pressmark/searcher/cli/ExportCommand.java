package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.export.Answers;
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
    description = {
      "Writes every article that matches to standard output.",
      "As jsonl (JSON lines, the default), csv, bibtex, ris, csl-json or atom."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pressmark export aleppo --text > aleppo.jsonl",
      "  pressmark export 'date:2016 aleppo' --format csv --bom --header > aleppo.csv",
      "  pressmark export 'author:\"Jane Doe\"' --format bibtex > doe.bib"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Mixin private final FormatOptions format = new FormatOptions();

  @Option(names = "--text", description = "With the text of the articles: JSON lines, CSV, Atom.")
  private boolean text;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest; default: newest.",
      converter = OptionValue.OfOrder.class)
  private Order order = Defaults.EXPORT_ORDER;

  @Mixin private final SampleOptions sample = new SampleOptions();

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    return question.ask(index, this::export);
  }

  private int export(Archive archive, Question asked)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    HitWriter writer = writer(spec.commandLine().getOut());
    SearchRequest every = SearchRequest.all(asked, order).with(sample.sample());
    return ExitCodes.of(Answers.export(archive, question.text(), every, writer).total());
  }

  private HitWriter writer(PrintWriter out) throws IOException {
    OutputFormat chosen = format.chosen().orElse(OutputFormat.JSONL);
    return switch (chosen) {
      case JSONL, CSV, BIBTEX, RIS, CSL_JSON, ATOM ->
          chosen.forPrograms().orElseThrow().articles(out, format.with(text));
      case TEXT, JSON, TREC ->
          throw question.fault(
              "export knows jsonl, csv, bibtex, ris, csl-json and atom, not " + chosen);
    };
  }
}
