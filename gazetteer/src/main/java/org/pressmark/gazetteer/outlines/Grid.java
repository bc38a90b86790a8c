package org.pressmark.gazetteer.outlines;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.searcher.web.map.WorldProjection;

/// The grid that outlines are rounded to: so many cells to a unit of the map.
record Grid(int cellsPerUnit) {

  int width() {
    return WorldProjection.WIDTH * cellsPerUnit;
  }

  int height() {
    return WorldProjection.HEIGHT * cellsPerUnit;
  }

  /// The cell of a position, longitude first.
  private Vertex cell(Topology.Position position) {
    return new Vertex(
        (int) Math.round(WorldProjection.x(position.longitude()) * cellsPerUnit),
        (int) Math.round(WorldProjection.y(position.latitude()) * cellsPerUnit));
  }

  /// A line on the grid, without steps that go nowhere. From one side of the 180th meridian to the
  /// other it goes on, out of the map, instead of leaping back over the whole world.
  List<Vertex> line(List<Topology.Position> positions) {
    var line = new ArrayList<Vertex>();
    for (Topology.Position position : positions) {
      Vertex cell = cell(position);
      Vertex next = line.isEmpty() ? cell : cell.right(turns(line.getLast(), cell) * width());
      if (line.isEmpty() || !next.equals(line.getLast())) {
        line.add(next);
      }
    }
    return line;
  }

  /// How many times around the world brings a vertex nearest to the one before.
  int turns(Vertex before, Vertex vertex) {
    return Math.round((float) (before.x() - vertex.x()) / width());
  }
}
