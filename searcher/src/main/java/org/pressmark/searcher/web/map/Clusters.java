package org.pressmark.searcher.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.search.MappedPlace;

/// The places of a view, those that are near each other drawn as one: starting with the place in
/// most articles, each joins the nearest middle that is less than a distance away, or becomes a
/// middle itself. So a circle stands on a place that is really there, middles are at least that
/// distance apart, and circles, being half as wide, never overlap. The same places give the same
/// clusters in whichever order they come.
///
/// @param clusters those with most mentions last, so that nothing hides behind them
/// @param outside how many places of the layer lie outside of the view
public record Clusters(List<Cluster> clusters, int outside) {
  /// How many middles fit side by side: on a map 720 pixels wide they are 24 pixels apart, which is
  /// the least size of a target by WCAG 2.2 (2.5.8).
  static final int SIDE_BY_SIDE = 30;

  /// The radius of the smallest circle, of that of the largest.
  private static final double SMALLEST = 0.3;

  private static final Comparator<MappedPlace> MOST_MENTIONED_FIRST =
      Comparator.comparingLong(MappedPlace::articles)
          .reversed()
          .thenComparing(MappedPlace::name)
          .thenComparing(MappedPlace::id);

  public Clusters {
    clusters = List.copyOf(clusters);
  }

  /// A cluster that grows.
  private record Growing(double x, double y, List<MappedPlace> places) {
    static Growing around(MappedPlace place) {
      return new Growing(xOf(place), yOf(place), new ArrayList<>());
    }

    double distance(MappedPlace place) {
      return Math.hypot(x - xOf(place), y - yOf(place));
    }

    long mentions() {
      return Cluster.mentions(places);
    }
  }

  /// The clusters of a view.
  ///
  /// @param places of any layer, in any order
  public static Clusters of(MapView view, Layer layer, List<MappedPlace> places) {
    List<MappedPlace> shown =
        places.stream().filter(layer::shows).sorted(MOST_MENTIONED_FIRST).toList();
    List<MappedPlace> inView =
        shown.stream().filter(place -> view.contains(xOf(place), yOf(place))).toList();
    double apart = view.width() / SIDE_BY_SIDE;
    var growing = new ArrayList<Growing>();
    for (MappedPlace place : inView) {
      nearest(growing, place, apart)
          .orElseGet(() -> {
            growing.add(Growing.around(place));
            return growing.getLast();
          })
          .places()
          .add(place);
    }
    return new Clusters(sized(growing, apart / 2), shown.size() - inView.size());
  }

  private static Optional<Growing> nearest(List<Growing> all, MappedPlace place, double apart) {
    return all.stream()
        .filter(cluster -> cluster.distance(place) < apart)
        .min(Comparator.comparingDouble(cluster -> cluster.distance(place)));
  }

  /// The area of a circle grows with the mentions, down to a size that can still be seen.
  private static List<Cluster> sized(List<Growing> growing, double largest) {
    long most = growing.stream().mapToLong(Growing::mentions).max().orElse(1);
    return growing.stream()
        .sorted(Comparator.comparingLong(Growing::mentions))
        .map(cluster -> {
          double part = Math.max(SMALLEST, Math.sqrt((double) cluster.mentions() / most));
          return new Cluster(cluster.x(), cluster.y(), largest * part, cluster.places());
        })
        .toList();
  }

  private static double xOf(MappedPlace place) {
    return WorldProjection.x(place.longitude());
  }

  private static double yOf(MappedPlace place) {
    return WorldProjection.y(place.latitude());
  }
}
