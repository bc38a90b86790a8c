package org.pressmark.searcher.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Mention.Kind;
import org.pressmark.searcher.search.MappedPlace;

final class ClustersTest {
  private static final long SEED = Long.getLong("tests.seed", 20_161_206);
  private static final MappedPlace PARIS = place("Paris", Kind.CITY, 48.85, 2.35, 9);
  private static final MappedPlace VERSAILLES = place("Versailles", Kind.CITY, 48.80, 2.13, 4);
  private static final MappedPlace FRANCE = place("France", Kind.COUNTRY, 46.5, 2.5, 20);
  private static final MappedPlace SYDNEY = place("Sydney", Kind.CITY, -33.87, 151.21, 1);

  private final Random random = new Random(SEED);

  private static MappedPlace place(
      String name, Kind kind, double latitude, double longitude, long articles) {
    return new MappedPlace(
        name, "id of " + name, kind, latitude, longitude, Optional.of("FR"), articles);
  }

  @Test
  void drawsNeighboursAsOneAroundTheChiefOfThem() {
    Clusters clusters =
        Clusters.of(MapView.WORLD, Layer.CITIES, List.of(VERSAILLES, FRANCE, SYDNEY, PARIS));
    double largest = WorldProjection.WIDTH / 60.0;
    assertEquals(
        new Clusters(
            List.of(
                new Cluster(
                    WorldProjection.x(151.21),
                    WorldProjection.y(-33.87),
                    largest * 0.3,
                    List.of(SYDNEY)),
                new Cluster(
                    WorldProjection.x(2.35),
                    WorldProjection.y(48.85),
                    largest,
                    List.of(PARIS, VERSAILLES))),
            0),
        clusters);
    Cluster both = clusters.clusters().getLast();
    assertEquals(13, both.mentions());
    assertFalse(both.isSinglePlace());
    assertEquals(PARIS, both.chief());
  }

  @Test
  void drawsCountriesApartFromCities() {
    Clusters areas = Clusters.of(MapView.WORLD, Layer.AREAS, List.of(PARIS, FRANCE));
    assertEquals(List.of(FRANCE), areas.clusters().getFirst().places());
    assertEquals(1, areas.clusters().size());
  }

  @Test
  void leadsToAViewInWhichItsPlacesStandApart() {
    Cluster both =
        Clusters.of(MapView.WORLD, Layer.CITIES, List.of(PARIS, VERSAILLES)).clusters().getFirst();
    MapView closer = both.closer(MapView.WORLD).orElseThrow();
    assertEquals(new MapView(6, 48.83, 2.24), closer);
    assertEquals(2, Clusters.of(closer, Layer.CITIES, both.places()).clusters().size());
    assertEquals(Optional.empty(), both.closer(closer));
  }

  @Test
  void everyPlaceInViewIsInOneClusterAndNoTwoOverlap() {
    for (int round = 0; round < 200; round++) {
      List<MappedPlace> places = places(random.nextInt(300));
      var view =
          new MapView(random.nextInt(7), random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      Layer layer = random.nextBoolean() ? Layer.CITIES : Layer.AREAS;
      Clusters clusters = Clusters.of(view, layer, places);
      String about = "seed " + SEED + ", round " + round + ", " + view;
      checkPlaces(clusters, view, layer, places, about);
      checkCircles(clusters.clusters(), about);
      clusters
          .clusters()
          .forEach(cluster -> cluster.closer(view).ifPresent(it -> checkHas(it, cluster, about)));
      Collections.shuffle(places, random);
      assertEquals(clusters, Clusters.of(view, layer, places), about);
    }
  }

  /// Half of them crowded, and some on the very same spot.
  private List<MappedPlace> places(int count) {
    var places = new ArrayList<MappedPlace>();
    for (int i = 0; i < count; i++) {
      boolean crowded = random.nextBoolean();
      places.add(
          place(
              "place " + i,
              List.of(Kind.values()).get(random.nextInt(4)),
              crowded ? 50 + random.nextInt(40) / 10.0 : random.nextDouble(-90, 90),
              crowded ? 5 + random.nextInt(40) / 10.0 : random.nextDouble(-180, 180),
              1 + random.nextInt(10_000) / (1 + random.nextInt(1_000))));
    }
    return places;
  }

  private static void checkPlaces(
      Clusters clusters, MapView view, Layer layer, List<MappedPlace> places, String about) {
    List<MappedPlace> drawn =
        clusters.clusters().stream().flatMap(cluster -> cluster.places().stream()).toList();
    Set<MappedPlace> expected = new HashSet<>();
    int outside = 0;
    for (MappedPlace place : places) {
      boolean inView =
          view.contains(WorldProjection.x(place.longitude()), WorldProjection.y(place.latitude()));
      if (layer.shows(place) && inView) {
        expected.add(place);
      } else if (layer.shows(place)) {
        outside++;
      }
    }
    assertEquals(expected, new HashSet<>(drawn), about);
    assertEquals(expected.size(), drawn.size(), about);
    assertEquals(outside, clusters.outside(), about);
  }

  private static void checkCircles(List<Cluster> clusters, String about) {
    for (int i = 0; i < clusters.size(); i++) {
      Cluster one = clusters.get(i);
      assertTrue(i == 0 || clusters.get(i - 1).mentions() <= one.mentions(), about);
      for (Cluster other : clusters.subList(0, i)) {
        double distance = Math.hypot(one.x() - other.x(), one.y() - other.y());
        assertTrue(distance >= one.radius() + other.radius() - 1e-9, about);
      }
    }
  }

  private static void checkHas(MapView closer, Cluster cluster, String about) {
    for (MappedPlace place : cluster.places()) {
      assertTrue(
          closer.contains(
              WorldProjection.x(place.longitude()), WorldProjection.y(place.latitude())),
          about);
    }
  }
}
