package org.pressmark.gazetteer;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// A point on the map, in degrees north and east.
record Point(double latitude, double longitude) {

  /// The middle of the box that holds nine tenths of the points north and south, and east and west;
  /// it is near the middle of an area, where the mean of its towns is near the largest, and distant
  /// islands would draw away the middle of them all.
  static Point middle(Collection<Point> points) {
    boolean acrossTheDateLine =
        points.stream().anyMatch(p -> p.longitude > 150)
            && points.stream().anyMatch(p -> p.longitude < -150);
    double longitude =
        middle(points, p -> acrossTheDateLine && p.longitude < 0 ? p.longitude + 360 : p.longitude);
    return new Point(
        middle(points, Point::latitude), longitude > 180 ? longitude - 360 : longitude);
  }

  private static double middle(Collection<Point> points, ToDoubleFunction<Point> coordinate) {
    double[] sorted = points.stream().mapToDouble(coordinate).sorted().toArray();
    int out = sorted.length / 20;
    return (sorted[out] + sorted[sorted.length - 1 - out]) / 2;
  }
}
