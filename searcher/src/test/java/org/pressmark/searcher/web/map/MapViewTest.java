package org.pressmark.searcher.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MapViewTest {

  @Test
  void isReadInAUrl() {
    MapView aleppo = MapView.of(Map.of("zoom", "3", "lat", "36.2", "lon", "37"));
    assertEquals(new MapView(3, 36.2, 37), aleppo);
    assertEquals("{zoom=3, lat=36.2, lon=37}", aleppo.parameters().toString());
    assertEquals("1945.000 536.130 450.000 283.500", aleppo.viewBox());
  }

  @Test
  void withoutParametersIsTheWorld() {
    assertEquals(MapView.WORLD, MapView.of(Map.of()));
    assertEquals(Map.of(), MapView.WORLD.parameters());
    assertEquals("0.000 0.000 3600.000 2268.000", MapView.WORLD.viewBox());
  }

  @Test
  void ofTheWorldHasNoMiddleOfItsOwn() {
    assertEquals(MapView.WORLD, new MapView(0, 36, 37));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zoom | 7     | zoom is 0 to 6, not 7.0
          zoom | -1    | zoom is 0 to 6, not -1.0
          zoom | 1e300 | zoom is 0 to 6, not 1.0E300
          zoom | 1.5   | zoom is a whole number, not 1.5
          lat  | 91    | lat is -90 to 90, not 91.0
          lon  | NaN   | lon is -180 to 180, not NaN
          lon  | east  | lon is a number, not "east"
          """)
  void refusesWhatIsNowhere(String name, String value, String message) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> MapView.of(Map.of(name, value)));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void movesByHalfOfWhatItShows() {
    var view = new MapView(2, 10, 20);
    assertEquals(Optional.of(new MapView(2, 32.5, 20)), view.north());
    assertEquals(Optional.of(new MapView(2, -12.5, 20)), view.south());
    assertEquals(Optional.of(new MapView(2, 10, -25)), view.west());
    assertEquals(Optional.of(new MapView(2, 10, 65)), view.east());
    assertEquals(Optional.of(new MapView(3, 10, 20)), view.closer());
    assertEquals(Optional.of(new MapView(1, 10, 20)), view.wider());
  }

  @Test
  void endsAtTheEdgesOfTheMap() {
    var corner = new MapView(MapView.CLOSEST, 90, -180);
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(corner.north(), corner.west(), corner.closer()));
    assertEquals(Optional.empty(), MapView.WORLD.wider());
    assertEquals(Optional.empty(), MapView.WORLD.east());
  }

  @Test
  void staysOnTheMapAndInItsUrlWhereverOneGoes() {
    var random = new Random(20_161_206);
    MapView view = MapView.WORLD;
    for (int i = 0; i < 2_000; i++) {
      List<MapView> neighbours = neighbours(view);
      view = neighbours.get(random.nextInt(neighbours.size()));
      assertEquals(view, MapView.of(view.parameters()));
      double off = 1e-9;
      assertTrue(view.left() >= -off && view.top() >= -off, view.toString());
      assertTrue(view.left() + view.width() <= WorldProjection.WIDTH + off, view.toString());
      assertTrue(view.top() + view.height() <= WorldProjection.HEIGHT + off, view.toString());
    }
  }

  private static List<MapView> neighbours(MapView view) {
    return Stream.of(
            view.closer(), view.wider(), view.north(), view.south(), view.west(), view.east())
        .flatMap(Optional::stream)
        .toList();
  }
}
