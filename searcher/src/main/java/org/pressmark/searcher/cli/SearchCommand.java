package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.CsvHits;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.export.JsonHits;
import org.pressmark.searcher.export.JsonLinesHits;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  pressmark search 'headline:ceasefire OR headline:truce' --sort newest -n 50"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int PASSAGES = 3;

  /// More hits than these are written as they are found.
  private static final int FIRST_PAGE = 100;

  /// The formats of an answer.
  enum Format {
    text,
    json,
    jsonl,
    csv
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest; default: relevance.",
      converter = OrderOption.class)
  private Order order = Order.RELEVANCE;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many hits; default: 10.",
      converter = CountOption.class)
  private long limit = 10;

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
      converter = FacetOption.class)
  private List<FacetRequest> facets = List.of();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text, json, jsonl or csv; default: text.")
  private @Nullable Format format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--jsonl", description = "The same as --format jsonl: the hits, one a line.")
  private boolean jsonl;

  @Option(names = "--csv", description = "The same as --format csv.")
  private boolean csv;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    refuseRepeatedFacet();
    Format chosen = format();
    return question.ask(index, (archive, asked) -> search(archive, asked, chosen));
  }

  private int search(Archive archive, Question asked, Format chosen)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    long start = System.nanoTime();
    long most = all ? Long.MAX_VALUE : limit;
    var request = new SearchRequest(asked, order, most, after(), facets, PASSAGES);
    SearchResults first = archive.search(request.atMost(FIRST_PAGE));
    var answer =
        new Answer(
            question.text(),
            asked.query(),
            first.total(),
            Duration.ofNanos(System.nanoTime() - start),
            archive.generation(),
            archive.size(),
            first.facets());
    HitWriter writer = writer(chosen, spec.commandLine().getOut());
    writer.begin(answer);
    for (Hit hit : first.hits()) {
      writer.write(hit);
    }
    Optional<Cursor> next = first.next();
    if (next.isPresent() && most > FIRST_PAGE) {
      next = archive.forEachHit(request.rest(FIRST_PAGE, next.get()), writer::write);
    }
    writer.end(next);
    return ExitCodes.of(first.total());
  }

  private Optional<Cursor> after() throws InvalidCursorException {
    return cursor == null ? Optional.empty() : Optional.of(Cursor.parse(cursor));
  }

  private void refuseRepeatedFacet() {
    var names = new HashSet<String>();
    for (FacetRequest facet : facets) {
      if (!names.add(facet.facet().label())) {
        throw fault("--facet " + facet.facet().label() + " is given twice");
      }
    }
  }

  private static HitWriter writer(Format format, PrintWriter out) throws IOException {
    return switch (format) {
      case json -> new JsonHits(out);
      case jsonl -> new JsonLinesHits(out);
      case csv -> new CsvHits(out, false);
      case text -> new TextHits(out, Terminal.ofProcess());
    };
  }

  private Format format() {
    var chosen = EnumSet.noneOf(Format.class);
    Optional.ofNullable(format).ifPresent(chosen::add);
    if (json) {
      chosen.add(Format.json);
    }
    if (jsonl) {
      chosen.add(Format.jsonl);
    }
    if (csv) {
      chosen.add(Format.csv);
    }
    if (chosen.size() > 1) {
      throw fault("an answer has one format; here are " + chosen);
    }
    return chosen.isEmpty() ? Format.text : chosen.iterator().next();
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
