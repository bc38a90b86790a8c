package org.pressmark.searcher.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// How the articles that match are spread over time. `total = undated + the sum of the buckets`.
///
/// @param total the articles that match
/// @param undated those of no date, or of a date too coarse for the steps (a year, in a timeline by
///   months)
/// @param buckets the steps, oldest first: those that have articles, or in a {@link Chart} every
///   one
public record Timeline(long total, long undated, List<Bucket> buckets) {

  /// A step of the timeline.
  ///
  /// @param start its first day
  public record Bucket(LocalDate start, long count) {}

  public Timeline {
    buckets = List.copyOf(buckets);
  }

  /// The same over certain steps, among which are all that have articles.
  Timeline over(SortedSet<LocalDate> starts) {
    Map<LocalDate, Long> counts =
        buckets.stream().collect(Collectors.toMap(Bucket::start, Bucket::count));
    return new Timeline(
        total,
        undated,
        starts.stream().map(day -> new Bucket(day, counts.getOrDefault(day, 0L))).toList());
  }
}
