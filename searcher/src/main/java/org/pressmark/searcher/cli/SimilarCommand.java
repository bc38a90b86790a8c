package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.schema.Article;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark similar`.
@Command(
    name = "similar",
    description = {
      "Finds the articles most like one, by the words that tell it from others.",
      "A query and filters narrow where they are looked for."
    },
    sortOptions = false)
final class SimilarCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The article's identifier, as search prints it.")
  private String id = "";

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many articles; default: 10.",
      converter = OptionValue.OfCount.class)
  private long limit = Defaults.HITS;

  @Mixin private final FormatOptions format = new FormatOptions();

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    return question.ask(index, this::find);
  }

  private int find(Archive archive, Question asked) throws IOException, QueryTooCostlyException {
    Optional<Article> article = archive.article(id);
    if (article.isEmpty()) {
      question.warn("no article " + id);
      return ExitCodes.NOTHING_FOUND;
    }
    HitWriter writer = writer(spec.commandLine().getOut());
    var request = SearchRequest.similar(asked, limit);
    Answer answer = Answers.similar(archive, question.text(), article.get(), request, writer);
    return ExitCodes.of(answer.total());
  }

  private HitWriter writer(PrintWriter out) throws IOException {
    OutputFormat chosen = format.chosen().orElse(OutputFormat.TEXT);
    return switch (chosen) {
      case TEXT -> new TextHits(out, Terminal.ofCaller());
      case JSON, JSONL, CSV -> chosen.forPrograms().orElseThrow().hits(out, format.with(false));
      case BIBTEX, RIS, CSL_JSON, ATOM, TREC ->
          throw question.fault("similar knows text, json, jsonl and csv, not " + chosen);
    };
  }
}
