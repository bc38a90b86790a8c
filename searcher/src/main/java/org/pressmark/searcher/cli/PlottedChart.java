package org.pressmark.searcher.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.pressmark.searcher.export.ChartWriter;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.search.Timeline;

/// A chart drawn in the terminal: a bar a step, one under the other; with several queries a bar
/// each. Bars of steps that have too little to compare with are hollow.
final class PlottedChart implements ChartWriter {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final int EIGHTHS_IN_A_BLOCK = 8;
  private static final int ROOM_FOR_TEXT = 28;
  private static final int NARROWEST = 10;

  /// More empty steps than these in a row are drawn as one: a single false date among a century of
  /// true ones would fill screens.
  private static final int MOST_EMPTY = 10;

  private final PrintWriter out;
  private final int width;

  PlottedChart(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.width = Math.max(NARROWEST, terminal.width() - ROOM_FOR_TEXT);
  }

  @Override
  public void write(Chart chart, List<String> warnings) {
    TextChart.writeLegend(chart, out);
    double most = most(chart);
    List<Timeline.Bucket> steps = chart.lines().getFirst().timeline().buckets();
    for (int step = 0; step < steps.size(); step++) {
      int empty = emptyFrom(chart, step);
      if (empty > MOST_EMPTY) {
        out.printf(Locale.ROOT, "%-10s %,d without any%n", "   ⋮", empty);
        step += empty - 1;
      } else {
        draw(chart, step, chart.interval().text(steps.get(step).start()), most);
      }
    }
    for (Chart.Line line : chart.lines()) {
      out.printf(
          Locale.ROOT,
          "%,d articles, %,d of them undated%n",
          line.timeline().total(),
          line.timeline().undated());
    }
  }

  /// How many steps on from one no line has anything in.
  private static int emptyFrom(Chart chart, int first) {
    int steps = chart.lines().getFirst().timeline().buckets().size();
    int step = first;
    while (step < steps && chart.lines().stream().allMatch(isEmpty(step))) {
      step++;
    }
    return step - first;
  }

  private static Predicate<Chart.Line> isEmpty(int step) {
    return line -> line.timeline().buckets().get(step).count() == 0;
  }

  private void draw(Chart chart, int step, String label, double most) {
    for (int i = 0; i < chart.lines().size(); i++) {
      long count = chart.lines().get(i).timeline().buckets().get(step).count();
      out.println(line(chart, i == 0 ? label : "", i, step, count, most));
    }
  }

  private String line(Chart chart, String label, int number, int step, long count, double most) {
    boolean hollow = chart.share() != Share.NONE && chart.bases().get(step).isSmall();
    String bar = bar(height(chart, count, step), most, hollow);
    String value =
        chart.share() == Share.NONE
            ? String.format(Locale.ROOT, "%,d", count)
            : TextChart.text(chart, chart.share(count, step))
                + String.format(Locale.ROOT, " (%,d)", count);
    String name = chart.lines().size() == 1 ? "" : (number + 1) + " ";
    return String.format(Locale.ROOT, "%-10s %s%s %s", label, name, bar, value);
  }

  private static double height(Chart chart, long count, int step) {
    return chart.share() == Share.NONE ? count : chart.share(count, step).orElse(0);
  }

  private static double most(Chart chart) {
    double most = 0;
    for (Chart.Line line : chart.lines()) {
      List<Timeline.Bucket> buckets = line.timeline().buckets();
      for (int step = 0; step < buckets.size(); step++) {
        most = Math.max(most, height(chart, buckets.get(step).count(), step));
      }
    }
    return most;
  }

  private String bar(double height, double most, boolean hollow) {
    long eighths = most == 0 ? 0 : Math.round(height / most * width * EIGHTHS_IN_A_BLOCK);
    if (height > 0 && eighths == 0) {
      eighths = 1;
    }
    int blocks = (int) (eighths / EIGHTHS_IN_A_BLOCK);
    if (hollow) {
      return "░".repeat(Math.max(blocks, eighths > 0 ? 1 : 0));
    }
    int rest = (int) (eighths % EIGHTHS_IN_A_BLOCK);
    return "█".repeat(blocks) + (rest == 0 ? "" : EIGHTHS.substring(rest, rest + 1));
  }
}
