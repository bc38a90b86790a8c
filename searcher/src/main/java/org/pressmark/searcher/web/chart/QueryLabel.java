package org.pressmark.searcher.web.chart;

/// A query as charts and tables name it.
public final class QueryLabel {
  /// Longer ones would leave no room for the chart.
  private static final int LONGEST = 60;

  private QueryLabel() {}

  /// The query on one line, cut if it is long; control characters, which XML cannot hold, are
  /// blanks.
  public static String of(String query) {
    String line = query.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    if (line.isEmpty() || line.equals("*")) {
      return "all articles";
    }
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
