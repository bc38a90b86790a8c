package org.pressmark.searcher.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.ChartRequest;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;

/// Answers from an archive, written while they are found: by the command line and over HTTP the
/// same. Nothing is written before the answer has begun to be known, so that a question that cannot
/// be answered leaves no half of one; only a limit of time can still end a long list.
public final class Answers {
  /// More hits than these are written as they are found.
  private static final int FIRST_PAGE = 100;

  private Answers() {}

  /// Writes a page of hits, however long.
  ///
  /// @param query as typed
  /// @return what was known before the hits
  public static Answer search(
      Archive archive, String query, SearchRequest request, HitWriter writer)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    long start = System.nanoTime();
    SearchResults first = archive.search(request.atMost(FIRST_PAGE));
    Answer answer =
        Answer.of(query, request.question(), archive, first.total(), first.facets(), start)
            .grouped(first.groups());
    writer.begin(answer);
    for (Hit hit : first.hits()) {
      writer.write(hit);
    }
    Optional<Cursor> next = first.next();
    if (next.isPresent() && request.limit() > FIRST_PAGE) {
      next = archive.forEachHit(request.rest(FIRST_PAGE, next.get()), writer::write);
    }
    writer.end(next);
    return answer;
  }

  /// Writes the articles most like one.
  ///
  /// @param query as typed, which narrows where they are looked for
  /// @param request as {@link SearchRequest#similar} makes it
  public static Answer similar(
      Archive archive, String query, Article article, SearchRequest request, HitWriter writer)
      throws IOException, QueryTooCostlyException {
    long start = System.nanoTime();
    SearchResults results = archive.similar(article, request);
    Answer answer =
        Answer.of(query, request.question(), archive, results.total(), List.of(), start);
    writer.begin(answer);
    for (Hit hit : results.hits()) {
      writer.write(hit);
    }
    writer.end(results.next());
    return answer;
  }

  /// Writes every hit as it is found, without facets.
  ///
  /// @param query as typed
  /// @param request as {@link SearchRequest#all} makes it
  public static Answer export(
      Archive archive, String query, SearchRequest request, HitWriter writer)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    long start = System.nanoTime();
    long total = archive.count(request.question());
    Answer answer = Answer.of(query, request.question(), archive, total, List.of(), start);
    writer.begin(answer);
    writer.end(archive.forEachHit(request, writer::write));
    return answer;
  }

  /// Writes timelines side by side, with what is to be said about each question and then about the
  /// chart.
  public static Chart timeline(Archive archive, ChartRequest request, ChartWriter writer)
      throws IOException, QueryTooCostlyException {
    Chart chart = archive.chart(request);
    var warnings = new ArrayList<String>();
    for (Question question : request.questions()) {
      warnings.addAll(archive.warnings(question));
    }
    warnings.addAll(chart.warnings());
    writer.write(chart, warnings);
    return chart;
  }
}
