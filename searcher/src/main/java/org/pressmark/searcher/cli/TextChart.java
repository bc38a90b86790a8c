package org.pressmark.searcher.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.pressmark.searcher.export.ChartWriter;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.search.Timeline;

/// A chart as a table for people: a line a step, a column a query; then what is undated, and the
/// total.
final class TextChart implements ChartWriter {
  private final PrintWriter out;

  TextChart(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(Chart chart, List<String> warnings) {
    writeLegend(chart, out);
    List<Timeline.Bucket> steps = chart.lines().getFirst().timeline().buckets();
    for (int step = 0; step < steps.size(); step++) {
      var line = new StringBuilder();
      for (Chart.Line each : chart.lines()) {
        line.append(cell(chart, each.timeline().buckets().get(step).count(), step));
      }
      line.append(base(chart, step));
      line(chart.interval().text(steps.get(step).start()), line);
    }
    var undated = new StringBuilder();
    var total = new StringBuilder();
    for (Chart.Line each : chart.lines()) {
      undated.append(count(each.timeline().undated())).append(gap(chart));
      total.append(count(each.timeline().total())).append(gap(chart));
    }
    line("undated", undated);
    line("total", total);
  }

  /// Names the queries by their numbers, if there are several.
  static void writeLegend(Chart chart, PrintWriter out) {
    if (chart.lines().size() == 1) {
      return;
    }
    for (int i = 0; i < chart.lines().size(); i++) {
      out.printf(
          Locale.ROOT, "%d: %s%n", i + 1, chart.lines().get(i).question().query().normalized());
    }
    out.println();
  }

  private void line(String label, CharSequence cells) {
    out.println(String.format(Locale.ROOT, "%-10s%s", label, cells).stripTrailing());
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, " %,9d", count);
  }

  private static String gap(Chart chart) {
    return chart.share() == Share.NONE ? "" : " ".repeat(11);
  }

  private static String cell(Chart chart, long count, int step) {
    return count(count)
        + (chart.share() == Share.NONE
            ? ""
            : String.format(Locale.ROOT, " %10s", text(chart, chart.share(count, step))));
  }

  /// A share in words: `1.25%`, or `12.5/M` per million words.
  static String text(Chart chart, OptionalDouble share) {
    if (share.isEmpty()) {
      return "-";
    }
    return chart.share() == Share.WORDS
        ? String.format(Locale.ROOT, "%,.1f/M", share.getAsDouble())
        : String.format(Locale.ROOT, "%.2f%%", 100 * share.getAsDouble());
  }

  private static String base(Chart chart, int step) {
    if (chart.share() == Share.NONE) {
      return "";
    }
    Chart.Base base = chart.bases().get(step);
    return String.format(
        Locale.ROOT,
        "  of %,d%s%s",
        chart.share() == Share.WORDS ? base.words() : base.articles(),
        chart.share() == Share.WORDS ? " words" : "",
        base.isSmall() ? " (few)" : "");
  }
}
