package org.pressmark.gazetteer.outlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WorldOutlinesTest {
  /// Two countries with a border at 10° east, an island on the 180th meridian, and a polar cap.
  private static final String WORLD =
      """
      {"type": "Topology",
       "transform": {"scale": [1, 1], "translate": [-180, -90]},
       "arcs": [
         [[190, 90], [0, 10]],
         [[190, 100], [-10, 0], [0, -10], [10, 0]],
         [[190, 100], [10, 0], [0, -10], [-10, 0]],
         [[359, 140], [-358, 0], [0, 2], [358, 0], [0, -2]],
         [[10, 10], [110, 5], [120, -5], [110, 0], [-340, 0]]],
       "objects": {
         "countries": {"type": "GeometryCollection", "geometries": [
           {"type": "Polygon", "arcs": [[1, 0]]},
           {"type": "Polygon", "arcs": [[-1, -3]]},
           {"type": "MultiPolygon", "arcs": [[[3]], [[4]]]}]},
         "land": {"type": "GeometryCollection", "geometries": [
           {"type": "MultiPolygon", "arcs": [[[1, -3]], [[3]], [[4]]]}]}}}
      """;

  private static String svg(String json, Detail detail) throws IOException {
    return WorldOutlines.svg(Topology.parse(json.getBytes(UTF_8)), detail);
  }

  @Test
  void drawsLandOnceAndEachBorderOnce() throws Exception {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3600 2268" fill="#e8e6df" stroke="#8a8a83">
        <path id="land" class="land" vector-effect="non-scaling-stroke" d="\
        M1900 1008l-100 0 0 126 100 0 100 0 0-126z\
        M0 504l10 0 0-25-10 0z\
        M3590 504l10 0 0-25-10 0z\
        M0 2142l100 0 1100-63 1200 63 1200 0 0 126-3600 0z"/>
        <path id="borders" class="borders" fill="none" vector-effect="non-scaling-stroke" d="\
        M1900 1134l0-126"/>
        </svg>
        """,
        svg(WORLD, Detail.COARSE));
  }

  @Test
  void scalesAFinerGrid() throws Exception {
    String svg = svg(WORLD, Detail.FINE);
    assertEquals(
        "transform=\"scale(0.2)\" vector-effect=\"non-scaling-stroke\" d=\"M9500 5670l0-630\"",
        svg.substring(svg.lastIndexOf("transform"), svg.lastIndexOf("/>")));
  }

  @Test
  void refusesWhatIsNoTopology() {
    assertThrows(IOException.class, () -> svg("{\"type\": \"FeatureCollection\"}", Detail.COARSE));
    assertThrows(IOException.class, () -> svg(WORLD.replace("\"land\"", "\"sea\""), Detail.COARSE));
  }

  @Test
  void leavesOutOnlyPointsThatLieNearWhatIsLeft() {
    var random = new Random(20_161_206);
    for (int round = 0; round < 100; round++) {
      List<Vertex> line = walk(random, 2 + random.nextInt(200), random.nextBoolean());
      double tolerance = random.nextDouble(5);
      List<Vertex> simple = new Simplification(tolerance).of(line);
      assertEquals(line.getFirst(), simple.getFirst());
      assertEquals(line.getLast(), simple.getLast());
      for (Vertex vertex : line) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < simple.size(); i++) {
          nearest = Math.min(nearest, vertex.squareFrom(simple.get(i - 1), simple.get(i)));
        }
        assertEquals(0, Math.max(0, nearest - tolerance * tolerance), 1e-9, "round " + round);
      }
    }
  }

  @Test
  void keepsTheSmallestIslandATriangle() {
    List<Vertex> island =
        List.of(
            new Vertex(0, 0),
            new Vertex(1, 0),
            new Vertex(1, 1),
            new Vertex(0, 1),
            new Vertex(0, 0));
    assertEquals(4, new Simplification(9).of(island).size());
  }

  private static List<Vertex> walk(Random random, int steps, boolean closed) {
    var line = new ArrayList<Vertex>();
    line.add(new Vertex(50, 50));
    for (int i = 1; i < steps; i++) {
      Vertex before = line.getLast();
      line.add(new Vertex(before.x() + 1 + random.nextInt(4), before.y() - 4 + random.nextInt(9)));
    }
    if (closed) {
      line.add(line.getFirst());
    }
    return line;
  }
}
