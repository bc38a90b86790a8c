package org.pressmark.searcher.web.map;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.pressmark.searcher.search.MappedPlace;

/// Places drawn as one circle, around the one that most articles mention.
///
/// @param x of the middle, in units of the projection
/// @param y of the middle
/// @param radius in the same units
/// @param places at least one, those in most articles first
public record Cluster(double x, double y, double radius, List<MappedPlace> places) {
  /// What the places fill of a view that was made for them, at most.
  private static final double FILLED = 0.8;

  public Cluster {
    places = List.copyOf(places);
  }

  /// The place that most articles mention.
  public MappedPlace chief() {
    return places.getFirst();
  }

  /// Whether it is one place; then its {@link #mentions} are its articles.
  public boolean isSinglePlace() {
    return places.size() == 1;
  }

  /// The articles of its places together: an article that mentions two of them counts twice, so
  /// that this is no number of articles.
  public long mentions() {
    return mentions(places);
  }

  static long mentions(List<MappedPlace> places) {
    return places.stream().mapToLong(MappedPlace::articles).sum();
  }

  /// The closest view that has all its places; empty if it is a single place, or the view is as
  /// close already.
  ///
  /// @param from the view it was made for
  public Optional<MapView> closer(MapView from) {
    if (isSinglePlace()) {
      return Optional.empty();
    }
    DoubleSummaryStatistics latitudes = range(MappedPlace::latitude);
    DoubleSummaryStatistics longitudes = range(MappedPlace::longitude);
    double part =
        Math.max(
            (latitudes.getMax() - latitudes.getMin()) / 180,
            (longitudes.getMax() - longitudes.getMin()) / 360);
    int zoom = MapView.CLOSEST;
    while (zoom > from.zoom() && part * (1 << zoom) > FILLED) {
      zoom--;
    }
    return zoom == from.zoom()
        ? Optional.empty()
        : Optional.of(new MapView(zoom, middle(latitudes), middle(longitudes)));
  }

  private DoubleSummaryStatistics range(ToDoubleFunction<MappedPlace> coordinate) {
    return places.stream().mapToDouble(coordinate).summaryStatistics();
  }

  private static double middle(DoubleSummaryStatistics range) {
    return (range.getMin() + range.getMax()) / 2;
  }
}
