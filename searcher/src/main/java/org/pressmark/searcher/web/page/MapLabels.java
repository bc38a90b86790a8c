package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.web.chart.Percent;
import org.pressmark.searcher.web.map.Cluster;
import org.pressmark.searcher.web.map.MapView;

/// Finds room for names on a map: right of their circles or left of them, over no other circle and
/// no other name. Sizes are estimated for a map of 720 pixels; on a wider one there is more room.
final class MapLabels {
  private static final double WIDTH = 720;
  private static final double LETTER = 7;
  private static final double LINE = 15;
  private static final double GAP = 4;

  /// On a phone there is only room for so many.
  private static final int MAJOR = 4;

  private final MapView view;
  private final List<Box> taken = new ArrayList<>();
  private int given;

  private record Box(double left, double top, double right, double bottom) {
    private boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /// @param circles all that are drawn
  MapLabels(MapView view, List<Cluster> circles) {
    this.view = view;
    circles.forEach(circle -> taken.add(circle(circle)));
  }

  private Box circle(Cluster circle) {
    double radius = pixels(circle.radius());
    double x = x(circle);
    double y = y(circle);
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  private double pixels(double units) {
    return units / view.width() * WIDTH;
  }

  private double x(Cluster circle) {
    return pixels(circle.x() - view.left());
  }

  private double y(Cluster circle) {
    return pixels(circle.y() - view.top());
  }

  /// A name for a circle; empty if there is no room.
  Optional<MapPageView.Label> label(Cluster circle, String name) {
    double away = pixels(circle.radius()) + GAP;
    double width = name.length() * LETTER;
    return label(name, box(circle, away, width), away, "start")
        .or(() -> label(name, box(circle, -away - width, width), -away, "end"));
  }

  private Box box(Cluster circle, double dx, double width) {
    double left = x(circle) + dx;
    return new Box(left, y(circle) - LINE / 2, left + width, y(circle) + LINE / 2);
  }

  private Optional<MapPageView.Label> label(String name, Box box, double dx, String anchor) {
    boolean isInside = box.left >= 0 && box.right <= WIDTH;
    if (!isInside || taken.stream().anyMatch(box::meets)) {
      return Optional.empty();
    }
    taken.add(box);
    given++;
    return Optional.of(
        new MapPageView.Label(name, Percent.of(100 * dx / WIDTH), anchor, given > MAJOR));
  }
}
