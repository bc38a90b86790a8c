package org.pressmark.gazetteer.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Outlines in TopoJSON, quantised: areas are rings of arcs, and two that are neighbours share the
/// arcs of their border. <https://github.com/topojson/topojson-specification>, sections 2.1 and
/// 2.2.
///
/// @param arcs each at least two positions
/// @param objects collections of polygons by name
record Topology(List<List<Position>> arcs, JsonNode objects) {

  /// A point in degrees east and north.
  record Position(double longitude, double latitude) {}

  /// An arc on the way around an area.
  ///
  /// @param number of the arc
  /// @param backwards whether it is walked from its end
  record Step(int number, boolean backwards) {
    /// TopoJSON writes the complement of the number for an arc walked from its end.
    private static Step of(int index) {
      return index < 0 ? new Step(~index, true) : new Step(index, false);
    }
  }

  static Topology parse(byte[] json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    JsonNode scale = root.path("transform").path("scale");
    JsonNode origin = root.path("transform").path("translate");
    if (!root.path("type").asText().equals("Topology") || scale.size() != 2) {
      throw new IOException("no quantised TopoJSON");
    }
    var arcs = new ArrayList<List<Position>>();
    for (JsonNode arc : root.path("arcs")) {
      var positions = new ArrayList<Position>();
      long x = 0;
      long y = 0;
      for (JsonNode difference : arc) {
        x += difference.get(0).asLong();
        y += difference.get(1).asLong();
        positions.add(
            new Position(
                x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                y * scale.get(1).asDouble() + origin.get(1).asDouble()));
      }
      arcs.add(List.copyOf(positions));
    }
    return new Topology(List.copyOf(arcs), root.path("objects"));
  }

  /// The rings of all areas of an object, outer ones and holes alike.
  List<List<Step>> rings(String object) throws IOException {
    var rings = new ArrayList<List<Step>>();
    for (JsonNode area : areas(object)) {
      rings.addAll(ringsOf(area));
    }
    return rings;
  }

  /// The arcs that two areas of an object share.
  List<Integer> borders(String object) throws IOException {
    var neighbours = new TreeMap<Integer, Integer>();
    for (JsonNode area : areas(object)) {
      Set<Integer> own = new HashSet<>();
      ringsOf(area).forEach(ring -> ring.forEach(step -> own.add(step.number())));
      own.forEach(arc -> neighbours.merge(arc, 1, Integer::sum));
    }
    neighbours.values().removeIf(areas -> areas < 2);
    return List.copyOf(neighbours.keySet());
  }

  private JsonNode areas(String object) throws IOException {
    if (!objects.has(object)) {
      throw new IOException("no such object: " + object);
    }
    return objects.get(object).path("geometries");
  }

  private static List<List<Step>> ringsOf(JsonNode area) throws IOException {
    var rings = new ArrayList<List<Step>>();
    String type = area.path("type").asText();
    switch (type) {
      case "Polygon" -> area.path("arcs").forEach(ring -> rings.add(steps(ring)));
      case "MultiPolygon" ->
          area.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(steps(ring))));
      default -> throw new IOException("no area: " + type);
    }
    return rings;
  }

  private static List<Step> steps(JsonNode ring) {
    var steps = new ArrayList<Step>();
    ring.forEach(index -> steps.add(Step.of(index.asInt())));
    return steps;
  }
}
