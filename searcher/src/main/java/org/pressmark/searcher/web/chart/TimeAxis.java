package org.pressmark.searcher.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where steps stand beside each other, each as wide as the others, in per cent of the width.
///
/// @param steps in order, without gaps
/// @param slots for how many there is room; at least as many as there are steps
public record TimeAxis(List<Days> steps, int slots) {

  /// A label of the axis.
  ///
  /// @param x in per cent of the width: `12.5%`
  /// @param anchor `start`, `middle` or `end`, as SVG has it, so that the text stays inside
  public record Label(String x, String anchor, String text) {}

  private static final double ALL = 100;
  private static final double NEAR_THE_EDGE = 6;

  public TimeAxis {
    steps = List.copyOf(steps);
    slots = Math.max(slots, steps.size());
  }

  /// Where a step begins.
  public String x(int step) {
    return Percent.of(left(step));
  }

  /// Where the middle of a step is.
  public String middle(int step) {
    return Percent.of(ALL * middleOf(step));
  }

  /// Where the middle of a step is, from 0 to 1.
  double middleOf(int step) {
    return (step + 0.5) / slots;
  }

  /// How wide a step is.
  public String width() {
    return Percent.of(ALL / slots);
  }

  private double left(int step) {
    return ALL * step / slots;
  }

  /// From the first day to the last; empty if there are no steps.
  public Optional<Days> span() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(steps.getFirst().first(), steps.getLast().last()));
  }

  /// At most so many labels; none if there are no steps.
  public List<Label> labels(int most) {
    var labels = new ArrayList<Label>();
    if (steps.isEmpty()) {
      return labels;
    }
    for (Ticks.Tick tick : Ticks.of(span().orElseThrow(), most)) {
      double x = left(stepOf(tick.day()));
      labels.add(new Label(Percent.of(x), anchor(x), tick.label()));
    }
    return labels;
  }

  private int stepOf(LocalDate day) {
    int low = 0;
    int high = steps.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day.isAfter(steps.get(middle).last())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String anchor(double x) {
    return x < NEAR_THE_EDGE ? "start" : x > ALL - NEAR_THE_EDGE ? "end" : "middle";
  }
}
