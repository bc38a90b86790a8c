package org.pressmark.gazetteer.outlines;

/// A point of the grid that outlines are rounded to.
///
/// @param x cells from the left edge of the map; outside of it where a line crosses the 180th
///   meridian
/// @param y cells from the top
record Vertex(int x, int y) {

  Vertex right(int cells) {
    return cells == 0 ? this : new Vertex(x + cells, y);
  }

  /// The distance from a segment, squared.
  double squareFrom(Vertex start, Vertex end) {
    double dx = end.x - start.x;
    double dy = end.y - start.y;
    double length = dx * dx + dy * dy;
    double along =
        length == 0 ? 0 : Math.clamp(((x - start.x) * dx + (y - start.y) * dy) / length, 0, 1);
    double offX = x - start.x - along * dx;
    double offY = y - start.y - along * dy;
    return offX * offX + offY * offY;
  }
}
