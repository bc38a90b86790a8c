package org.pressmark.searcher.web.chart;

import java.util.Locale;

/// Places and lengths in per cent of a drawing, so that it fits any width.
public final class Percent {
  private Percent() {}

  /// A place to the thousandth of a per cent, at 4,000 pixels a twentieth of one: `12.5%`.
  public static String of(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceFirst("\\.?0+$", "") + "%";
  }
}
