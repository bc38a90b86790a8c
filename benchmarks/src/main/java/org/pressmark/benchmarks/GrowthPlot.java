package org.pressmark.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.SequencedMap;

/// The picture of {@link Growth}: some costs by the number of articles, each as a multiple of
/// itself at the smallest archive, both axes logarithmic. A straight line that rises as the dashed
/// one does is a cost in proportion to the archive.
///
/// @param costs by the number of articles, then by what was measured
record GrowthPlot(NavigableMap<Integer, SequencedMap<String, Double>> costs) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 60;
  private static final int RIGHT = 210;
  private static final int TOP = 20;
  private static final int BOTTOM = 40;
  private static final double LEAST = 0.25;

  /// What is drawn, and in which colour: those of Okabe and Ito, which the colour-blind can tell.
  private static final List<List<String>> LINES =
      List.of(
          List.of("index, CPU s", "#0072b2"),
          List.of("index size, MB", "#009e73"),
          List.of("index, peak MB", "#d55e00"),
          List.of("cold search, ms", "#cc79a7"),
          List.of("cold search, peak MB", "#7f7f7f"),
          List.of("phrase, ms", "#e69f00"),
          List.of("newest first, ms", "#56b4e9"));

  String svg() {
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
        <title>Cost by the number of articles, as a multiple of that of the smallest archive</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """
            .formatted(WIDTH, HEIGHT));
    for (int size : costs.keySet()) {
      line(svg, x(size), y(LEAST), x(size), y(most()), "#ddd", "");
      text(svg, x(size), HEIGHT - 20, "middle", String.format(Locale.ROOT, "%,d", size), "#333");
    }
    for (double times = 1; times <= most(); times *= 10) {
      line(svg, LEFT, y(times), WIDTH - RIGHT, y(times), "#ddd", "");
      text(svg, LEFT - 6, y(times) + 4, "end", String.format(Locale.ROOT, "%,.0f×", times), "#333");
    }
    line(
        svg,
        x(costs.firstKey()),
        y(1),
        x(costs.lastKey()),
        y((double) costs.lastKey() / costs.firstKey()),
        "#333",
        "stroke-dasharray=\"4 4\"");
    for (int i = 0; i < LINES.size(); i++) {
      draw(svg, LINES.get(i).getFirst(), LINES.get(i).getLast(), TOP + 12 + 20 * i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(StringBuilder svg, String measure, String colour, int legend) {
    double least = Growth.value(costs.firstEntry().getValue(), measure);
    var points = new StringBuilder();
    costs.forEach((size, cost) ->
        points.append(
            String.format(
                Locale.ROOT, "%.1f,%.1f ", x(size), y(Growth.value(cost, measure) / least))));
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
            .formatted(points.toString().strip(), colour));
    int left = WIDTH - RIGHT + 16;
    line(svg, left, legend - 4, left + 18, legend - 4, colour, "stroke-width=\"2\"");
    text(svg, left + 24, legend, "start", label(measure), colour);
  }

  private String label(String measure) {
    return String.format(Locale.ROOT, "%s (%.2f)", measure, Growth.exponent(costs, measure));
  }

  private static void line(
      StringBuilder svg, double x1, double y1, double x2, double y2, String colour, String more) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" %s/>%n",
            x1,
            y1,
            x2,
            y2,
            colour,
            more));
  }

  private static void text(
      StringBuilder svg, double x, double y, String anchor, String text, String colour) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            colour,
            text));
  }

  private double most() {
    return 1.5 * costs.lastKey() / costs.firstKey();
  }

  private double x(int size) {
    return LEFT + (WIDTH - LEFT - RIGHT) * share(costs.firstKey(), costs.lastKey(), size);
  }

  private double y(double times) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share(LEAST, most(), times);
  }

  /// Where a value lies between two others, by logarithms.
  private static double share(double least, double most, double value) {
    return Math.log(value / least) / Math.log(most / least);
  }
}
