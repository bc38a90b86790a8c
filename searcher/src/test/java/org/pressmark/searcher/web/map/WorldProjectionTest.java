package org.pressmark.searcher.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class WorldProjectionTest {

  @Test
  void hasTheCornersOfTheWorldInTheCornersOfTheMap() {
    assertEquals(0, WorldProjection.x(-180));
    assertEquals(WorldProjection.WIDTH, WorldProjection.x(180));
    assertEquals(0, WorldProjection.y(90));
    assertEquals(WorldProjection.HEIGHT, WorldProjection.y(-90));
  }

  @Test
  void isTrueToShapeAt37Point5Degrees() {
    double east = WorldProjection.x(1) - WorldProjection.x(0);
    double north = WorldProjection.y(0) - WorldProjection.y(1);
    assertEquals(Math.cos(Math.toRadians(37.5)), east / north, 0.001);
  }

  @Test
  void goesThereAndBack() {
    var random = new Random(20_161_206);
    for (int i = 0; i < 1_000; i++) {
      double latitude = random.nextDouble(-90, 90);
      double longitude = random.nextDouble(-180, 180);
      double x = WorldProjection.x(longitude);
      double y = WorldProjection.y(latitude);
      assertTrue(MapView.WORLD.contains(x, y));
      assertEquals(longitude, WorldProjection.longitude(x), 1e-9);
      assertEquals(latitude, WorldProjection.latitude(y), 1e-9);
    }
  }
}
