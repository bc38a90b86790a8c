package org.pressmark.searcher.search;

import java.time.LocalDate;
import java.util.List;

/// How the articles that match are spread over time. `total = undated + the sum of the buckets`.
///
/// @param total the articles that match
/// @param undated those of no date, or of a date too coarse for the steps (a year, in a timeline by
///   months)
/// @param buckets the steps that have articles, oldest first
public record Timeline(long total, long undated, List<Bucket> buckets) {

  /// A step of the timeline.
  ///
  /// @param start its first day
  public record Bucket(LocalDate start, long count) {}

  public Timeline {
    buckets = List.copyOf(buckets);
  }
}
