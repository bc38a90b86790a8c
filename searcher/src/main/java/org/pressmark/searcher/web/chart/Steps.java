package org.pressmark.searcher.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Timeline;

/// Into what parts a chart divides time: intervals, or several of them as one.
///
/// @param interval of which the articles are counted
/// @param each how many make a step; steps of several months begin in January, those of several
///   years with a multiple of their number
public record Steps(Interval interval, int each) {

  /// Every division, finest first.
  private static final List<Steps> ALL =
      List.of(
          new Steps(Interval.DAY, 1),
          new Steps(Interval.WEEK, 1),
          new Steps(Interval.MONTH, 1),
          new Steps(Interval.MONTH, 3),
          new Steps(Interval.YEAR, 1),
          new Steps(Interval.YEAR, 2),
          new Steps(Interval.YEAR, 5),
          new Steps(Interval.YEAR, 10),
          new Steps(Interval.YEAR, 20),
          new Steps(Interval.YEAR, 50),
          new Steps(Interval.YEAR, 100));

  /// A step and what was counted in it.
  public record Step(Days days, long count) {}

  /// The finest steps of which there are no more than so many, from the first article to the last,
  /// and for which the dates of nine articles of ten are exact enough.
  ///
  /// @param timelines of every interval
  /// @param most at least 100, which years by the hundred are
  public static Steps finest(Map<Interval, Timeline> timelines, int most) {
    for (Steps steps : ALL) {
      if (steps.suit(timelines, most)) {
        return steps;
      }
    }
    return ALL.getLast();
  }

  private boolean suit(Map<Interval, Timeline> timelines, int most) {
    return shows(timelines) && number(timeline(timelines, interval).buckets()) <= most;
  }

  /// The timeline of an interval.
  public static Timeline timeline(Map<Interval, Timeline> timelines, Interval interval) {
    return Optional.ofNullable(timelines.get(interval))
        .orElseThrow(() -> new IllegalArgumentException("not counted by " + interval));
  }

  /// The finest interval of which there are no more than so many from the first article of all
  /// timelines to the last, and for which the dates of nine articles of ten are exact enough; years
  /// if there is none.
  ///
  /// @param all of several questions, by every interval
  public static Interval finestInterval(List<Map<Interval, Timeline>> all, int most) {
    return ALL.stream()
        .filter(steps -> steps.each == 1)
        .filter(steps -> all.stream().allMatch(timelines -> steps.shows(timelines)))
        .filter(steps -> steps.number(steps.buckets(all)) <= most)
        .findFirst()
        .map(Steps::interval)
        .orElse(Interval.YEAR);
  }

  private boolean shows(Map<Interval, Timeline> timelines) {
    return isShown(timeline(timelines, interval), timeline(timelines, Interval.YEAR));
  }

  private List<Timeline.Bucket> buckets(List<Map<Interval, Timeline>> all) {
    return all.stream()
        .flatMap(timelines -> timeline(timelines, interval).buckets().stream())
        .sorted(Comparator.comparing(Timeline.Bucket::start))
        .toList();
  }

  private static boolean isShown(Timeline timeline, Timeline all) {
    return (timeline.total() - timeline.undated()) * 10 >= (all.total() - all.undated()) * 9;
  }

  private long number(List<Timeline.Bucket> buckets) {
    if (buckets.isEmpty()) {
      return 0;
    }
    LocalDate first = startOf(buckets.getFirst().start());
    return unit().between(first, buckets.getLast().start()) / each + 1;
  }

  private ChronoUnit unit() {
    return switch (interval) {
      case DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
    };
  }

  /// Every step from the first that has articles to the last.
  ///
  /// @param timeline by the same interval
  public List<Step> of(Timeline timeline) {
    var counts = new TreeMap<LocalDate, Long>();
    for (Timeline.Bucket bucket : timeline.buckets()) {
      counts.merge(startOf(bucket.start()), bucket.count(), Long::sum);
    }
    var steps = new ArrayList<Step>();
    if (!counts.isEmpty()) {
      for (LocalDate at = counts.firstKey(); !at.isAfter(counts.lastKey()); at = next(at)) {
        steps.add(new Step(days(at), counts.getOrDefault(at, 0L)));
      }
    }
    return steps;
  }

  private LocalDate startOf(LocalDate day) {
    LocalDate start = interval.startOf(day);
    return switch (interval) {
      case DAY, WEEK -> start;
      case MONTH -> start.minusMonths((start.getMonthValue() - 1) % each);
      case YEAR -> start.minusYears(start.getYear() % each);
    };
  }

  /// The days of the step that begins on a day.
  public Days days(LocalDate start) {
    return new Days(start, next(start).minusDays(1));
  }

  private LocalDate next(LocalDate start) {
    return start.plus(each, unit());
  }

  /// What they are called: `month`, `3 months`.
  public String name() {
    return each == 1 ? interval.label() : each + " " + interval.label() + "s";
  }
}
