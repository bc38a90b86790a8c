package org.pressmark.searcher.web.page;

import java.util.List;
import org.pressmark.searcher.web.chart.Plot;

/// A chart as a picture of its own, for print and other pages.
///
/// @param title what the lines show
/// @param legend a line of text for each line of the chart
public record TimelinePicture(String title, List<String> legend, Plot plot) {
  private static final int ABOVE_LEGEND = 48;
  private static final int LINE = 22;
  private static final int ABOVE_PLOT = 24;
  private static final int BELOW_PLOT = 40;

  /// Where a line of the legend stands.
  ///
  /// @param number from 1
  public int legendY(int number) {
    return ABOVE_LEGEND + LINE * number;
  }

  /// Where the plot begins.
  public int plotY() {
    return legendY(legend.size()) + ABOVE_PLOT;
  }

  /// Where the axis of time begins.
  public int axisY() {
    return plotY() + Plot.HEIGHT;
  }

  /// How high the picture is.
  public int height() {
    return axisY() + BELOW_PLOT;
  }
}
