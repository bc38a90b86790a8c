package org.pressmark.searcher.web.chart;

import java.util.List;

/// With what a line is drawn. Lines differ in their colours, which are told apart by the colour
/// blind, too, have a contrast of 4.5 to 1 with white and have their like for a dark ground in
/// `charts.css`; and they differ in their dashes and marks.
///
/// @param colour as in `#0072b2`
/// @param dashes the lengths of strokes and gaps; `none` for a line without gaps
public record Pen(String colour, String dashes) {
  private static final List<Pen> PENS =
      List.of(
          new Pen("#0069a6", "none"),
          new Pen("#b34700", "9 5"),
          new Pen("#00694f", "2 5"),
          new Pen("#8f3d77", "12 4 2 4"),
          new Pen("#6b5900", "5 4"),
          new Pen("#444444", "14 6"));

  /// The pen of a line.
  ///
  /// @param number from 1; with more lines than pens they begin again
  public static Pen of(int number) {
    return PENS.get((number - 1) % PENS.size());
  }
}
