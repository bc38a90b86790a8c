package org.pressmark.searcher.export;

import java.time.Duration;
import java.util.List;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.FacetCounts;

/// What is known of an answer before its hits are written.
///
/// @param query as typed
/// @param parsed as understood
/// @param total the articles that match
/// @param took how long the search took
/// @param generation of the index
/// @param articles how many the index has
/// @param facets in the order asked for
public record Answer(
    String query,
    ParsedQuery parsed,
    long total,
    Duration took,
    long generation,
    long articles,
    List<FacetCounts> facets) {

  public Answer {
    facets = List.copyOf(facets);
  }

  /// How long the search took, in milliseconds, to the microsecond.
  public double tookMillis() {
    return Math.round(took.toNanos() / 1e3) / 1e3;
  }
}
