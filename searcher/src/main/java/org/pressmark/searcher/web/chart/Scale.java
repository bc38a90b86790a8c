package org.pressmark.searcher.web.chart;

import java.util.ArrayList;
import java.util.List;

/// An axis of amounts from 0 up, divided at round numbers.
///
/// @param step between two divisions: 1, 2 or 5 times a power of ten
/// @param divisions how many steps there are
record Scale(double step, int divisions) {
  private static final int MOST_DIVISIONS = 6;

  /// The scale on which an amount has room.
  ///
  /// @param least the smallest step that makes sense: 1 where whole things are counted; else 0
  static Scale of(double highest, double least) {
    if (highest <= 0) {
      return new Scale(least > 0 ? least : 1, 1);
    }
    double power = Math.pow(10, Math.floor(Math.log10(highest)) - 1);
    for (int factor : new int[] {1, 2, 5, 10, 20, 50, 100}) {
      double step = Math.max(least, factor * power);
      if (highest <= step * MOST_DIVISIONS) {
        return new Scale(step, (int) Math.ceil(highest / step));
      }
    }
    throw new IllegalArgumentException("no amount: " + highest);
  }

  /// Where an amount stands, from 0 at the bottom to 1 at the top.
  double height(double amount) {
    return amount / (step * divisions);
  }

  /// Every division, from 0 up.
  List<Double> amounts() {
    var amounts = new ArrayList<Double>();
    for (int i = 0; i <= divisions; i++) {
      amounts.add(i * step);
    }
    return amounts;
  }
}
