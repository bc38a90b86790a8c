package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.web.chart.Percent;
import org.pressmark.searcher.web.map.Cluster;
import org.pressmark.searcher.web.map.MapView;
import org.pressmark.searcher.web.map.WorldProjection;

/// Finds room for names on a map: right of their circles, left of them, below or above, over no
/// other circle and no other name. Sizes are estimated for a map of 720 pixels; on a wider one
/// there is more room.
final class MapLabels {
  private static final double WIDTH = 720;
  private static final double HEIGHT = WIDTH * WorldProjection.HEIGHT / WorldProjection.WIDTH;
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
    double radius = pixels(circle.radius());
    double away = radius + GAP;
    double width = name.length() * LETTER;
    return placed(name, circle, away, 0, away, "start")
        .or(() -> placed(name, circle, -away, 0, -away - width, "end"))
        .or(() -> placed(name, circle, 0, radius + LINE / 2, -width / 2, "middle"))
        .or(() -> placed(name, circle, 0, -radius - LINE / 2, -width / 2, "middle"));
  }

  /// The name at a place, if that is free.
  ///
  /// @param dx where the text is anchored, from the middle of the circle
  /// @param dy where the middle of its line is
  /// @param left where it begins
  private Optional<MapPageView.Label> placed(
      String name, Cluster circle, double dx, double dy, double left, String anchor) {
    double start = x(circle) + left;
    double middle = y(circle) + dy;
    var box = new Box(start, middle - LINE / 2, start + name.length() * LETTER, middle + LINE / 2);
    boolean isInside = box.left >= 0 && box.right <= WIDTH;
    if (!isInside || taken.stream().anyMatch(box::meets)) {
      return Optional.empty();
    }
    taken.add(box);
    given++;
    return Optional.of(
        new MapPageView.Label(
            name,
            Percent.of(100 * dx / WIDTH),
            Percent.of(100 * dy / HEIGHT),
            anchor,
            given > MAJOR));
  }
}
