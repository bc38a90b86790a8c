package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
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

  /// The formats of an answer.
  enum Format {
    text,
    json,
    jsonl,
    csv
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest; default: relevance.",
      converter = OrderOption.class)
  private Order order = Order.RELEVANCE;

  @Option(names = "-n", paramLabel = "N", description = "At most so many hits; default: 10.")
  private int limit = 10;

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
  private Format format = Format.text;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--jsonl", description = "The same as --format jsonl: the hits, one a line.")
  private boolean jsonl;

  @Option(names = "--csv", description = "The same as --format csv.")
  private boolean csv;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException, QueryTooCostlyException {
    Question asked = question.question();
    if (limit < 0) {
      throw new ParameterException(command().commandLine(), "-n is below 0: " + limit);
    }
    asked.query().warnings().forEach(this::warn);
    try (Archive archive = index.open()) {
      long start = System.nanoTime();
      int page = all ? 0 : limit;
      var request = new SearchRequest(asked, order, page, after(), facets, PASSAGES);
      SearchResults results = archive.search(request);
      var answer =
          new Answer(
              question.text(),
              asked.query(),
              results.total(),
              Duration.ofNanos(System.nanoTime() - start),
              archive.generation(),
              archive.size(),
              results.next(),
              results.facets());
      HitWriter writer = writer(command().commandLine().getOut());
      writer.begin(answer);
      if (all) {
        archive.forEachHit(asked, order, PASSAGES, writer::write);
      } else {
        for (Hit hit : results.hits()) {
          writer.write(hit);
        }
      }
      writer.end();
      return ExitCodes.of(results.total());
    } catch (InvalidCursorException e) {
      throw new ParameterException(command().commandLine(), "--cursor: " + e.getMessage());
    }
  }

  private Optional<Cursor> after() throws InvalidCursorException {
    return cursor == null ? Optional.empty() : Optional.of(Cursor.parse(cursor));
  }

  private HitWriter writer(PrintWriter out) throws IOException {
    return switch (format()) {
      case json -> new JsonHits(out);
      case jsonl -> new JsonLinesHits(out);
      case csv -> new CsvHits(out, false);
      case text -> new TextHits(out, Terminal.ofProcess());
    };
  }

  private Format format() {
    if (json) {
      return Format.json;
    }
    if (jsonl) {
      return Format.jsonl;
    }
    return csv ? Format.csv : format;
  }

  private void warn(String warning) {
    command().commandLine().getErr().println("pressmark: " + warning);
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command");
    }
    return spec;
  }
}
