package org.pressmark.searcher.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Timeline;

/// The part of time in which nearly all articles lie. A few dates that are far from all others,
/// most of them false, would leave the others no room in a drawing: of a hundred articles of this
/// century and one of the year 1, it is this century.
///
/// @param first where the first step begins that is part of it
/// @param last where the last one does
/// @param before how many articles lie before
/// @param after how many lie after
public record Bulk(LocalDate first, LocalDate last, long before, long after) {
  private static final int ONE_OF = 50;
  private static final long FAR = 20 * 366L;

  /// The bulk of a timeline; empty if it has no steps.
  ///
  /// @param timeline whose steps each have articles
  public static Optional<Bulk> of(Timeline timeline) {
    return timeline.buckets().isEmpty() ? Optional.empty() : Optional.of(of(timeline.buckets()));
  }

  /// What of the timelines of every interval lies in the bulk of their years.
  public static Map<Interval, Timeline> near(Map<Interval, Timeline> timelines) {
    return of(Steps.timeline(timelines, Interval.YEAR))
        .map(bulk -> bulk.part(timelines))
        .orElse(timelines);
  }

  private static Bulk of(List<Timeline.Bucket> steps) {
    long few = count(steps) / ONE_OF;
    List<Timeline.Bucket> bulk = steps;
    for (List<Timeline.Bucket> less = cut(bulk, few); !less.equals(bulk); less = cut(bulk, few)) {
      bulk = less;
    }
    int from = steps.indexOf(bulk.getFirst());
    int to = from + bulk.size();
    return new Bulk(
        bulk.getFirst().start(),
        bulk.getLast().start(),
        count(steps.subList(0, from)),
        count(steps.subList(to, steps.size())));
  }

  /// Without a few steps at one end, if they are farther from the others than those are from each
  /// other.
  private static List<Timeline.Bucket> cut(List<Timeline.Bucket> steps, long few) {
    int size = steps.size();
    for (int i = 1; i < size && count(steps.subList(0, i)) <= few; i++) {
      if (isFar(steps.get(i - 1), steps.get(i), steps.get(i), steps.getLast())) {
        return steps.subList(i, size);
      }
    }
    for (int i = size - 1; i > 0 && count(steps.subList(i, size)) <= few; i--) {
      if (isFar(steps.get(i - 1), steps.get(i), steps.getFirst(), steps.get(i - 1))) {
        return steps.subList(0, i);
      }
    }
    return steps;
  }

  private static boolean isFar(
      Timeline.Bucket end,
      Timeline.Bucket start,
      Timeline.Bucket firstOfRest,
      Timeline.Bucket lastOfRest) {
    return days(end, start) > Math.max(FAR, days(firstOfRest, lastOfRest));
  }

  private static long days(Timeline.Bucket from, Timeline.Bucket to) {
    return ChronoUnit.DAYS.between(from.start(), to.start());
  }

  private static long count(List<Timeline.Bucket> steps) {
    return steps.stream().mapToLong(Timeline.Bucket::count).sum();
  }

  /// Whether a step is part of it.
  ///
  /// @param start of a step of any length up to that of the steps it was made of; a week may begin
  ///   in the year before
  public boolean has(LocalDate start) {
    return !start.isBefore(first.minusDays(6)) && start.getYear() <= last.getYear();
  }

  private Map<Interval, Timeline> part(Map<Interval, Timeline> timelines) {
    var part = new EnumMap<Interval, Timeline>(Interval.class);
    timelines.forEach((interval, timeline) ->
        part.put(
            interval,
            new Timeline(
                timeline.total() - outside(),
                timeline.undated(),
                timeline.buckets().stream().filter(step -> has(step.start())).toList())));
    return part;
  }

  /// How many articles lie outside.
  public long outside() {
    return before + after;
  }
}
