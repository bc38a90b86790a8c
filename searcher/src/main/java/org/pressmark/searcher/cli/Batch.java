package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.BatchWriter;
import org.pressmark.searcher.export.CountMatrix;
import org.pressmark.searcher.occurrence.TooManyOccurrencesException;
import org.pressmark.searcher.query.AnyWord;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Sample;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;

/// Many queries, answered one after the other. One that cannot be answered does not stop the rest.
final class Batch {
  /// What is asked of each query.
  ///
  /// @param parser reads them
  /// @param filters the same for all
  /// @param most the most hits of each
  /// @param facets what is counted besides
  /// @param any whether words without an operator need not all match
  record Asked(
      QueryParser parser,
      Filters filters,
      Order order,
      long most,
      int passages,
      List<FacetRequest> facets,
      Optional<Sample> sample,
      Grouping grouping,
      boolean any) {}

  private final Archive archive;
  private final Asked asked;
  private final BatchWriter writer;
  private final Consumer<String> messages;
  private final CountMatrix matrix = new CountMatrix();
  private final Path file;
  private boolean anyFound;
  private boolean anyRefused;

  /// @param messages takes what is to be said about a query, its place in the file first
  Batch(Archive archive, Path file, Asked asked, BatchWriter writer, Consumer<String> messages) {
    this.archive = archive;
    this.file = file;
    this.asked = asked;
    this.writer = writer;
    this.messages = messages;
  }

  /// Answers every query of the file.
  ///
  /// @return the exit code
  int run() throws IOException {
    try (QueryFile queries = QueryFile.open(file)) {
      for (var line = queries.next(); line.isPresent(); line = queries.next()) {
        switch (line.get()) {
          case QueryFile.Labelled labelled -> answer(labelled);
          case QueryFile.Faulty(var number, var reason) -> {
            anyRefused = true;
            say(number, reason);
          }
        }
      }
    }
    writer.end();
    return anyRefused ? ExitCodes.FAILED : ExitCodes.of(anyFound ? 1 : 0);
  }

  /// Writes how many articles each query found, by the values of the first facet.
  void writeMatrix(Path to) throws IOException {
    try (Writer out = Files.newBufferedWriter(to)) {
      matrix.write(out);
    }
  }

  private void answer(QueryFile.Labelled line) throws IOException {
    try {
      ParsedQuery parsed = asked.parser().parse(line.query());
      ParsedQuery query = asked.any() ? AnyWord.of(parsed, line.query()) : parsed;
      answer(line, new Question(query, asked.filters()));
    } catch (QueryParseException e) {
      refuse(line, String.valueOf(e.getMessage()));
    } catch (QueryTooCostlyException | TooManyOccurrencesException e) {
      refuse(line, String.valueOf(e.getMessage()));
    } catch (InvalidCursorException e) {
      throw new AssertionError("no cursor is given", e);
    }
  }

  private void answer(QueryFile.Labelled line, Question question)
      throws IOException, QueryTooCostlyException, InvalidCursorException {
    long start = System.nanoTime();
    var request =
        new SearchRequest(
            question,
            asked.order(),
            asked.most(),
            Optional.empty(),
            asked.facets(),
            asked.passages(),
            asked.sample(),
            asked.grouping());
    SearchResults counts = archive.search(request.atMost(0));
    Answer answer =
        Answer.of(line.query(), question, archive, counts.total(), counts.facets(), start)
            .grouped(counts.groups());
    answer.warnings().forEach(warning -> say(line.number(), warning));
    if (!counts.facets().isEmpty()) {
      matrix.add(line.label(), line.query(), counts.facets().getFirst());
    }
    anyFound |= counts.total() > 0;
    writer.begin(line.label(), answer);
    archive.forEachHit(request, writer::write);
  }

  private void refuse(QueryFile.Labelled line, String reason) throws IOException {
    anyRefused = true;
    say(line.number(), reason);
    matrix.addRefused(line.label(), line.query());
    writer.refuse(line.label(), line.query(), file + ":" + line.number() + ": " + reason);
  }

  private void say(int number, String sentence) {
    messages.accept(file + ":" + number + ": " + sentence);
  }
}
