package org.pressmark.searcher.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PlotTest {

  private static Plot.Value value(double amount) {
    return new Plot.Value(OptionalDouble.of(amount), "text", "/", false);
  }

  private static Plot.Value nothing() {
    return new Plot.Value(OptionalDouble.empty(), "text", "/", false);
  }

  private static TimeAxis years(int number) {
    return new TimeAxis(
        IntStream.range(0, number)
            .mapToObj(i -> new Days(LocalDate.of(1900 + i, 1, 1), LocalDate.of(1900 + i, 12, 31)))
            .toList(),
        1);
  }

  @Test
  void hasAGapWhereThereIsNoAmount() {
    Plot plot =
        Plot.of(
            years(4),
            List.of(List.of(value(2), nothing(), value(1), value(0))),
            100,
            1,
            amount -> Math.round(amount) + "");
    Plot.Line line = plot.lines().getFirst();
    assertEquals("M105.0 0.0h0M525.0 180.0h0L735.0 360.0", line.strokes());
    assertEquals(
        List.of("12.5% 0%", "62.5% 50%"),
        line.points().stream().map(point -> point.x() + " " + point.y()).toList());
    assertEquals(
        List.of(new Plot.Level("100%", "0"), new Plot.Level("50%", "1"), new Plot.Level("0%", "2")),
        plot.levels());
  }

  @Test
  void drawsNoMarksWhereTheyWouldBeTooMany() {
    List<Plot.Value> values = IntStream.range(0, 50).mapToObj(PlotTest::value).toList();
    Plot plot = Plot.of(years(50), List.of(values, values), 99, 1, Double::toString);
    assertEquals(0, plot.lines().stream().mapToInt(line -> line.points().size()).sum());
  }

  @Test
  void keepsLettersApart() {
    List<Plot.Value> values = IntStream.range(0, 50).mapToObj(i -> value(i % 7)).toList();
    Plot plot =
        Plot.of(years(50), List.of(values, values, values, values), 99, 1, Double::toString);
    assertEquals(4, plot.lines().stream().map(Plot.Line::letterX).distinct().count());
  }

  @Test
  void dividesAmountsAtRoundNumbers() {
    for (double highest : new double[] {1e-7, 0.003, 0.5, 1, 7, 105, 12_345, 9e9}) {
      Scale scale = Scale.of(highest, 0);
      assertTrue(scale.height(highest) <= 1 && scale.height(highest) > 0.5, scale::toString);
      assertTrue(scale.divisions() <= 6, scale::toString);
    }
    assertEquals(new Scale(1, 1), Scale.of(1, 1));
    assertEquals(new Scale(1, 1), Scale.of(0, 1));
    assertEquals(new Scale(20, 6), Scale.of(105, 1));
  }

  @Test
  void labelsTheAxisOfTimeWithinAnyYears() {
    assertEquals(
        List.of("1900", "1910", "1920", "1930", "1940"),
        years(50).labels(6).stream().map(TimeAxis.Label::text).toList());
    var all = new TimeAxis(List.of(new Days(LocalDate.MIN, LocalDate.MAX)), 1);
    assertTrue(!all.labels(6).isEmpty() && all.labels(6).size() <= 6);
    var day = LocalDate.of(1987, 3, 9);
    assertEquals(
        List.of(new TimeAxis.Label("0%", "start", "9 Mar 1987")),
        new TimeAxis(List.of(new Days(day, day)), 24).labels(5));
  }
}
