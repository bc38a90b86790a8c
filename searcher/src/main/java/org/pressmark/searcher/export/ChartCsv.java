package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.search.Timeline;

/// A chart as CSV: a row a step, a column a query, and one more with its share where it is
/// measured. The last row counts the undated articles.
public final class ChartCsv implements ChartWriter {
  private final Writer out;

  public ChartCsv(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Chart chart, List<String> warnings) throws IOException {
    try (CsvWriter csv = Csv.writer(out)) {
      csv.writeRecord(header(chart));
      List<Timeline.Bucket> steps = chart.lines().getFirst().timeline().buckets();
      for (int step = 0; step < steps.size(); step++) {
        csv.writeRecord(row(chart, step, steps.get(step)));
      }
      csv.writeRecord(undated(chart));
    }
  }

  private static boolean isMeasured(Chart chart) {
    return chart.share() != Share.NONE;
  }

  private static List<String> header(Chart chart) {
    var cells = new ArrayList<>(List.of("start"));
    boolean alone = chart.lines().size() == 1;
    String measure = chart.share() == Share.WORDS ? "perMillionWords" : "share";
    for (Chart.Line line : chart.lines()) {
      String query = Csv.harmless(line.question().query().normalized());
      cells.add(alone ? "count" : query);
      if (isMeasured(chart)) {
        cells.add(alone ? measure : measure + " of " + query);
      }
    }
    if (isMeasured(chart)) {
      cells.add("of");
    }
    return cells;
  }

  private static List<String> row(Chart chart, int step, Timeline.Bucket first) {
    var cells = new ArrayList<>(List.of(chart.interval().text(first.start())));
    for (Chart.Line line : chart.lines()) {
      long count = line.timeline().buckets().get(step).count();
      cells.add(Long.toString(count));
      if (isMeasured(chart)) {
        cells.add(text(chart.share(count, step)));
      }
    }
    if (isMeasured(chart)) {
      Chart.Base base = chart.bases().get(step);
      cells.add(Long.toString(chart.share() == Share.WORDS ? base.words() : base.articles()));
    }
    return cells;
  }

  private static String text(OptionalDouble share) {
    return share.isEmpty() ? "" : String.format(Locale.ROOT, "%.6f", share.getAsDouble());
  }

  private static List<String> undated(Chart chart) {
    var cells = new ArrayList<>(List.of("undated"));
    for (Chart.Line line : chart.lines()) {
      cells.add(Long.toString(line.timeline().undated()));
      if (isMeasured(chart)) {
        cells.add("");
      }
    }
    if (isMeasured(chart)) {
      cells.add("");
    }
    return cells;
  }
}
