package org.pressmark.searcher.export;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Question;

/// What is known of an answer before its hits are written.
///
/// @param query as typed
/// @param parsed as understood
/// @param filters what else the articles must have
/// @param warnings what is to be said about the query, a sentence each
/// @param total the articles that match
/// @param groups how many hits stand for them, where the list is grouped
/// @param time when it was asked
/// @param took how long the search took
/// @param generation of the index
/// @param articles how many the index has
/// @param facets in the order asked for
public record Answer(
    String query,
    ParsedQuery parsed,
    Filters filters,
    List<String> warnings,
    long total,
    OptionalLong groups,
    Instant time,
    Duration took,
    long generation,
    long articles,
    List<FacetCounts> facets) {

  public Answer {
    warnings = List.copyOf(warnings);
    facets = List.copyOf(facets);
  }

  /// The answer to a question that was asked a while ago.
  ///
  /// @param query as typed
  /// @param start when it was asked, by `System.nanoTime()`
  public static Answer of(
      String query,
      Question question,
      Archive archive,
      long total,
      List<FacetCounts> facets,
      long start)
      throws IOException {
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new Answer(
        query,
        question.query(),
        question.filters(),
        archive.warnings(question),
        total,
        OptionalLong.empty(),
        Instant.now(),
        took,
        archive.generation(),
        archive.size(),
        facets);
  }

  /// The same of a list that is grouped.
  public Answer grouped(OptionalLong into) {
    return new Answer(
        query, parsed, filters, warnings, total, into, time, took, generation, articles, facets);
  }

  /// How long the search took, in milliseconds, to the microsecond.
  public double tookMillis() {
    return Math.round(took.toNanos() / 1e3) / 1e3;
  }
}
