package org.pressmark.searcher.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// Lines over time as they are drawn. Places are in per cent of the plot, but for those of the
/// strokes, which are in its {@link #WIDTH} by {@link #HEIGHT} units.
///
/// @param lines in the order of their questions
/// @param levels of the axis of amounts, lowest first
/// @param labels of the axis of time
public record Plot(List<Line> lines, List<Level> levels, List<TimeAxis.Label> labels) {
  public static final int WIDTH = 840;
  public static final int HEIGHT = 360;

  private static final int MOST_LABELS = 6;

  /// What a line goes through at a step.
  ///
  /// @param amount empty where there is none; the line has a gap then
  /// @param text in words
  /// @param href of its articles; empty for no link
  /// @param few whether it is a share of too little
  public record Value(OptionalDouble amount, String text, String href, boolean few) {}

  /// A line.
  ///
  /// @param number from 1, which decides its colour, dashes and marks
  /// @param letter that stands at the line and before its name
  /// @param strokes as the `d` of an SVG path
  /// @param points none if they would be too close to each other
  /// @param letterX where the letter stands
  /// @param letterY the lower end of the letter
  public record Line(
      int number,
      String letter,
      String strokes,
      List<Point> points,
      String letterX,
      String letterY) {
    public Line {
      points = List.copyOf(points);
    }

    private Line unlinked() {
      List<Point> bare =
          points.stream()
              .map(point -> new Point(point.x(), point.y(), point.text(), "", point.few()))
              .toList();
      return new Line(number, letter, strokes, bare, letterX, letterY);
    }
  }

  /// A mark on a line, where it is above 0.
  ///
  /// @param href empty if there is no link
  public record Point(String x, String y, String text, String href, boolean few) {}

  /// A division of the axis of amounts.
  public record Level(String y, String text) {}

  public Plot {
    lines = List.copyOf(lines);
    levels = List.copyOf(levels);
    labels = List.copyOf(labels);
  }

  /// The same without links, for a picture that is looked at elsewhere.
  public Plot unlinked() {
    return new Plot(lines.stream().map(Line::unlinked).toList(), levels, labels);
  }

  /// The letter of a line.
  ///
  /// @param number from 1
  public static String letter(int number) {
    return String.valueOf((char) ('A' + number - 1));
  }

  /// Draws lines.
  ///
  /// @param axis of time
  /// @param lines each with a value for every step
  /// @param mostPoints more marks are not drawn
  /// @param least the smallest difference of amounts that makes sense; 0 for any
  /// @param inWords how the axis writes an amount
  public static Plot of(
      TimeAxis axis,
      List<List<Value>> lines,
      int mostPoints,
      double least,
      DoubleFunction<String> inWords) {
    Scale scale = Scale.of(highest(lines), least);
    boolean marked = (long) axis.steps().size() * lines.size() <= mostPoints;
    var drawn = new ArrayList<Line>();
    var letters = new Letters();
    for (int i = 0; i < lines.size(); i++) {
      drawn.add(line(i + 1, lines, axis, scale, marked, letters));
    }
    List<Level> levels =
        scale.amounts().stream()
            .map(amount -> new Level(y(scale.height(amount)), inWords.apply(amount)))
            .toList();
    return new Plot(drawn, levels, axis.labels(MOST_LABELS));
  }

  private static double highest(List<List<Value>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .mapToDouble(value -> value.amount().orElse(0))
        .max()
        .orElse(0);
  }

  private static Line line(
      int number,
      List<List<Value>> lines,
      TimeAxis axis,
      Scale scale,
      boolean marked,
      Letters letters) {
    List<Value> values = lines.get(number - 1);
    var strokes = new StringBuilder();
    var points = new ArrayList<Point>();
    boolean goesOn = false;
    for (int step = 0; step < values.size(); step++) {
      Value value = values.get(step);
      if (value.amount().isEmpty()) {
        goesOn = false;
        continue;
      }
      double height = scale.height(value.amount().getAsDouble());
      append(strokes, goesOn, axis.middleOf(step), height);
      goesOn = true;
      letters.mayStandAt(axis.middleOf(step), height, isClear(lines, number, step, scale));
      if (marked && height > 0) {
        points.add(
            new Point(axis.middle(step), y(height), value.text(), value.href(), value.few()));
      }
    }
    Letters.Place letter = letters.next();
    return new Line(
        number,
        letter(number),
        strokes.toString(),
        points,
        Percent.of(letter.x() * 100),
        y(letter.height()));
  }

  /// Whether no other line is right above one.
  private static boolean isClear(List<List<Value>> lines, int number, int step, Scale scale) {
    double height = height(lines.get(number - 1).get(step), scale);
    return lines.stream().noneMatch(other -> Letters.hides(height, height(other.get(step), scale)));
  }

  private static double height(Value value, Scale scale) {
    return scale.height(value.amount().orElse(0));
  }

  /// A stroke without length is a dot.
  private static void append(StringBuilder strokes, boolean goesOn, double x, double height) {
    String place = String.format(Locale.ROOT, "%.1f %.1f", x * WIDTH, (1 - height) * HEIGHT);
    strokes.append(goesOn ? "L" : "M").append(place);
    if (!goesOn) {
      strokes.append("h0");
    }
  }

  private static String y(double height) {
    return Percent.of(100 * (1 - height));
  }
}
