package org.pressmark.searcher.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Timeline;

final class StepsTest {
  private static final int MOST = 120;

  /// The timelines of articles that are all dated by day.
  private static Map<Interval, Timeline> timelines(List<LocalDate> days) {
    var timelines = new EnumMap<Interval, Timeline>(Interval.class);
    for (Interval interval : Interval.values()) {
      var counts = new TreeMap<LocalDate, Long>();
      days.forEach(day -> counts.merge(interval.startOf(day), 1L, Long::sum));
      var buckets = new ArrayList<Timeline.Bucket>();
      counts.forEach((start, count) -> buckets.add(new Timeline.Bucket(start, count)));
      timelines.put(interval, new Timeline(days.size(), 0, buckets));
    }
    return timelines;
  }

  private static String finest(String first, String last) {
    return Steps.finest(timelines(List.of(LocalDate.parse(first), LocalDate.parse(last))), MOST)
        .name();
  }

  @Test
  void areTheFinestThatFit() {
    assertEquals(
        List.of(
            "day", "day", "week", "month", "3 months", "year", "2 years", "5 years", "100 years"),
        List.of(
            finest("1987-03-09", "1987-03-09"),
            finest("1987-01-01", "1987-04-30"),
            finest("1987-01-01", "1987-05-01"),
            finest("1985-01-01", "1989-05-01"),
            finest("1970-01-01", "1989-05-01"),
            finest("1900-01-01", "2019-05-01"),
            finest("1899-01-01", "2019-05-01"),
            finest("1600-01-01", "2019-05-01"),
            finest("0001-01-01", "9999-12-31")));
  }

  @Test
  void coverEveryArticleWithoutGapAndAreNotTooMany() {
    var random = new Random(1987);
    for (int round = 0; round < 200; round++) {
      long span = 1L << random.nextInt(22);
      LocalDate start = LocalDate.of(1 + random.nextInt(9_990), 1, 1);
      var days = new ArrayList<LocalDate>();
      for (int i = 0; i <= random.nextInt(50); i++) {
        LocalDate day = start.plusDays(random.nextLong(span));
        days.add(day.getYear() > 9999 ? start : day);
      }
      Map<Interval, Timeline> timelines = timelines(days);
      Steps division = Steps.finest(timelines, MOST);
      List<Steps.Step> steps = division.of(Steps.timeline(timelines, division.interval()));
      assertTrue(steps.size() <= MOST, days::toString);
      assertEquals(days.size(), steps.stream().mapToLong(Steps.Step::count).sum());
      for (int i = 1; i < steps.size(); i++) {
        assertEquals(steps.get(i - 1).days().last().plusDays(1), steps.get(i).days().first());
      }
      for (Steps.Step step : steps) {
        long inside =
            days.stream()
                .filter(
                    day -> !day.isBefore(step.days().first()) && !day.isAfter(step.days().last()))
                .count();
        assertEquals(inside, step.count(), step::toString);
      }
    }
  }

  @Test
  void areNotFinerThanTheDatesAre() {
    Map<Interval, Timeline> timelines = timelines(List.of(LocalDate.parse("1987-03-09")));
    var year = new Timeline(10, 0, List.of(new Timeline.Bucket(LocalDate.parse("1987-01-01"), 10)));
    timelines.replaceAll((interval, timeline) ->
        interval == Interval.YEAR ? year : new Timeline(10, 9, timeline.buckets()));
    assertEquals("year", Steps.finest(timelines, MOST).name());
  }
}
