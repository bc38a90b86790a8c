package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.BatchWriter;
import org.pressmark.searcher.export.CsvBatch;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.export.JsonBatch;
import org.pressmark.searcher.export.JsonLinesBatch;
import org.pressmark.searcher.export.SearchRecord;
import org.pressmark.searcher.export.TrecBatch;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.Interval;
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

/// `pressmark search`.
@Command(
    name = "search",
    description = "Finds articles.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pressmark search 'aleppo rebels' --facet place --facet person",
      "  pressmark search '\"buy time\" date:2016-12' --filed-from Moscow",
      "  pressmark search 'headline:ceasefire OR headline:truce' --sort newest -n 50",
      "  pressmark search --queries names.tsv --csv --all --matrix counts.csv"
    })
final class SearchCommand implements Callable<Integer> {
  /// How deep TREC runs are judged.
  private static final long TREC_LIMIT = 1_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest; default: relevance.",
      converter = OptionValue.OfOrder.class)
  private Order order = Defaults.SEARCH_ORDER;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many hits; default: 10; in --format trec 1000.",
      converter = OptionValue.OfCount.class)
  private @Nullable Long limit;

  @Option(names = "--all", description = "Every hit, however many.")
  private boolean all;

  @Option(
      names = "--cursor",
      paramLabel = "C",
      description = "The page after the one that ended with this cursor.")
  private @Nullable String cursor;

  @Option(
      names = "--facet",
      paramLabel = "NAME[:N]",
      description = "Count the values of a facet, the N most frequent ones; may be repeated.",
      completionCandidates = FacetNames.class,
      converter = OptionValue.OfFacetRequest.class)
  private List<FacetRequest> facets = List.of();

  @Option(
      names = "--group",
      paramLabel = "HOW",
      description = {
        "off, exact or near: list copies of a story once, the first of them in the list,",
        "with their number and sources; default: off."
      },
      converter = OptionValue.OfGrouping.class)
  private Grouping grouping = Grouping.OFF;

  @Mixin private final FormatOptions format = new FormatOptions();
  @Mixin private final SampleOptions sample = new SampleOptions();
  @Mixin private final BatchOptions batch = new BatchOptions();
  @Mixin private final RecordOptions record = new RecordOptions();
  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    refuseRepeatedFacet();
    OutputFormat chosen = format.chosen().orElse(OutputFormat.TEXT);
    if (batch.queries().isPresent()) {
      Path queries = batch.queries().get();
      refuseQuery("--queries");
      return question.ask(index, (archive, asked) -> searchAll(archive, asked, queries, chosen));
    }
    if (record.replay().isPresent()) {
      Path recorded = record.replay().get();
      refuseQuery("--replay");
      PrintWriter out = spec.commandLine().getOut();
      return question.ask(
          index,
          (archive, _) ->
              ExitCodes.of(new Replay(archive, out).run(recorded, chosen == OutputFormat.JSON)));
    }
    return question.ask(index, (archive, asked) -> search(archive, asked, chosen));
  }

  private int search(Archive archive, Question asked, OutputFormat chosen)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    var request =
        new SearchRequest(
            asked,
            order,
            most(Defaults.HITS),
            after(),
            facets,
            SearchRequest.PASSAGES,
            sample.sample(),
            grouping);
    HitWriter writer = writer(chosen, spec.commandLine().getOut());
    Answer answer = Answers.search(archive, question.text(), request, writer);
    if (record.record().isPresent()) {
      SearchRecord.of(answer).write(record.record().get(), archive, asked);
    }
    return ExitCodes.of(answer.total());
  }

  private int searchAll(Archive archive, Question asked, Path queries, OutputFormat chosen)
      throws IOException {
    boolean trec = chosen == OutputFormat.TREC;
    boolean text = chosen == OutputFormat.TEXT;
    List<FacetRequest> counted =
        facets.isEmpty() && batch.matrix().isPresent()
            ? List.of(
                new FacetRequest(new Facet.OfTime(Interval.YEAR), Long.MAX_VALUE, Optional.empty()))
            : facets;
    var what =
        new Batch.Asked(
            question.parser(),
            asked.filters(),
            order,
            text ? 0 : most(trec ? TREC_LIMIT : Defaults.HITS),
            trec ? 0 : SearchRequest.PASSAGES,
            counted,
            sample.sample(),
            grouping,
            trec || batch.any());
    var run =
        new Batch(
            archive,
            queries,
            what,
            batchWriter(chosen, spec.commandLine().getOut()),
            question::warn);
    int exitCode = run.run();
    if (batch.matrix().isPresent()) {
      run.writeMatrix(batch.matrix().get());
    }
    return exitCode;
  }

  private long most(long usual) {
    if (all || (limit == null && sample.sample().isPresent())) {
      return Long.MAX_VALUE;
    }
    return limit == null ? usual : limit;
  }

  private Optional<Cursor> after() throws InvalidCursorException {
    return cursor == null ? Optional.empty() : Optional.of(Cursor.parse(cursor));
  }

  private void refuseRepeatedFacet() {
    try {
      Inputs.refuseRepeated(facets);
    } catch (InvalidInputException e) {
      throw question.fault("--facet " + e.getMessage());
    }
  }

  private void refuseQuery(String option) {
    if (!question.text().isEmpty()) {
      throw question.fault(option + " takes its queries from the file; leave out the other one");
    }
  }

  private HitWriter writer(OutputFormat chosen, PrintWriter out) throws IOException {
    return switch (chosen) {
      case TEXT -> new TextHits(out, Terminal.ofCaller());
      case JSON, JSONL, CSV, BIBTEX, RIS, CSL_JSON, ATOM ->
          chosen.forPrograms().orElseThrow().hits(out, format.with(false));
      case TREC ->
          throw question.fault("a TREC run has topics; give them by --queries, or another format");
    };
  }

  private BatchWriter batchWriter(OutputFormat chosen, PrintWriter out) throws IOException {
    return switch (chosen) {
      case JSON -> new JsonBatch(out);
      case JSONL -> new JsonLinesBatch(out);
      case CSV -> new CsvBatch(out, format.with(false).contains(HitFormat.With.BYTE_ORDER_MARK));
      case TEXT -> new TextBatch(out);
      case TREC -> new TrecBatch(out, batch.tag());
      case BIBTEX, RIS, CSL_JSON, ATOM ->
          throw question.fault("--queries knows text, json, jsonl, csv and trec, not " + chosen);
    };
  }
}
