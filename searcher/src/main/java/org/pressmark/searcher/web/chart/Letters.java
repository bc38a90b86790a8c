package org.pressmark.searcher.web.chart;

import java.util.ArrayList;
import java.util.List;

/// Finds for the letter of each line a place at the line: at its highest point that has no other
/// line right above it and is not too near to the letters of the lines before it; beside that point
/// if there is none.
final class Letters {
  private static final double NEAR_X = 0.05;
  private static final double NEAR_Y = 0.08;

  private final List<Place> taken = new ArrayList<>();
  private Place best = Place.NONE;
  private Place highest = Place.NONE;

  /// A place in the plot, both from 0 to 1, upwards.
  record Place(double x, double height) {
    private static final Place NONE = new Place(0, -1);

    private boolean isNear(Place other) {
      return Math.abs(x - other.x) < NEAR_X && Math.abs(height - other.height) < NEAR_Y;
    }
  }

  /// Whether the letter of a line hides another line.
  ///
  /// @param height of the line at a step
  /// @param other height of the other line there
  static boolean hides(double height, double other) {
    return other > height && other < height + NEAR_Y;
  }

  /// Offers a point of the line.
  ///
  /// @param isClear whether no other line is right above it
  void mayStandAt(double x, double height, boolean isClear) {
    var place = new Place(x, height);
    if (height > highest.height) {
      highest = place;
    }
    if (isClear && height > best.height && taken.stream().noneMatch(place::isNear)) {
      best = place;
    }
  }

  /// The best place of those offered since the last line; the lower left corner if there were none.
  Place next() {
    Place found = best.height < 0 ? beside(highest) : best;
    taken.add(found);
    best = Place.NONE;
    highest = Place.NONE;
    return found;
  }

  private Place beside(Place wanted) {
    double height = Math.max(0, wanted.height);
    for (double x = wanted.x; x < 1; x += NEAR_X) {
      var place = new Place(x, height);
      if (taken.stream().noneMatch(place::isNear)) {
        return place;
      }
    }
    return new Place(wanted.x, height);
  }
}
