package org.pressmark.gazetteer.outlines;

import java.util.ArrayList;
import java.util.List;

/// The outline of an area on the grid, or of a hole in it, from its first corner around to the
/// last; parts of it may lie outside of the map, beyond the 180th meridian.
///
/// @param holdsPole whether it goes around a pole; then it is twice as wide as the map, and ends at
///   its upper or lower edge
record Ring(List<Vertex> corners, boolean holdsPole) {

  /// The ring of some lines, each of which begins where the one before ends.
  static Ring of(List<List<Vertex>> lines, Grid grid) {
    var corners = new ArrayList<Vertex>();
    for (List<Vertex> line : lines) {
      int shift =
          corners.isEmpty() ? 0 : grid.turns(corners.getLast(), line.getFirst()) * grid.width();
      List<Vertex> rest = corners.isEmpty() ? line : line.subList(1, line.size());
      rest.forEach(vertex -> corners.add(vertex.right(shift)));
    }
    Vertex last = corners.removeLast();
    int around = last.x() - corners.getFirst().x();
    return around == 0 ? new Ring(corners, false) : aroundPole(corners, around, grid);
  }

  /// The ring of a line around a pole: twice along the line, so that it is on the map from edge to
  /// edge wherever it begins, and back beyond the pole.
  private static Ring aroundPole(List<Vertex> line, int around, Grid grid) {
    var corners = new ArrayList<Vertex>();
    line.forEach(vertex -> corners.add(vertex.right(-around)));
    corners.addAll(line);
    Vertex first = line.getFirst();
    corners.add(first.right(around));
    int edge = first.y() > grid.height() / 2 ? grid.height() : 0;
    corners.add(new Vertex(first.x() + around, edge));
    corners.add(new Vertex(first.x() - around, edge));
    return new Ring(corners, true);
  }

  /// What of it is on the map: what lies beyond an edge comes in at the other one.
  List<Ring> onMap(Grid grid) {
    int turns = holdsPole ? 0 : 1;
    var parts = new ArrayList<Ring>();
    for (int turn = -turns; turn <= turns; turn++) {
      int shift = turn * grid.width();
      List<Vertex> moved = corners.stream().map(corner -> corner.right(shift)).toList();
      var part = new Ring(cut(cut(moved, 0, 1), grid.width(), -1), false);
      if (part.hasArea()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /// What lies on one side of a meridian (Sutherland and Hodgman, 1974); along it the parts hang
  /// together, which is not seen at the edge of the map.
  ///
  /// @param side 1 for the right, -1 for the left
  private static List<Vertex> cut(List<Vertex> ring, int x, int side) {
    var inside = new ArrayList<Vertex>();
    for (int i = 0; i < ring.size(); i++) {
      Vertex before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      Vertex vertex = ring.get(i);
      if ((before.x() - x) * side < 0 != (vertex.x() - x) * side < 0) {
        double along = (double) (x - before.x()) / (vertex.x() - before.x());
        add(
            inside,
            new Vertex(x, before.y() + (int) Math.round(along * (vertex.y() - before.y()))));
      }
      if ((vertex.x() - x) * side >= 0) {
        add(inside, vertex);
      }
    }
    return inside;
  }

  private static void add(List<Vertex> ring, Vertex vertex) {
    if (ring.isEmpty() || !ring.getLast().equals(vertex)) {
      ring.add(vertex);
    }
  }

  /// Whether it is more than a line, by the shoelace formula.
  private boolean hasArea() {
    long twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      Vertex one = corners.get(i);
      Vertex next = corners.get((i + 1) % corners.size());
      twice += (long) one.x() * next.y() - (long) next.x() * one.y();
    }
    return twice != 0;
  }
}
