package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pressmark.searcher.search.MappedPlace;
import org.pressmark.searcher.web.chart.Percent;
import org.pressmark.searcher.web.map.Cluster;
import org.pressmark.searcher.web.map.Clusters;
import org.pressmark.searcher.web.map.Layer;
import org.pressmark.searcher.web.map.MapView;

/// Makes the circles of a map, and the list of the same places.
///
/// @param view the part of the world that is shown
/// @param clusters of the places in it
/// @param here the address of the page
record MapDrawing(MapView view, Layer layer, Clusters clusters, Address here) {
  /// A cluster that cannot be looked at more closely leads to so many of its places.
  private static final int MOST_PLACES = 20;

  private static final int MOST_LISTED = 200;

  /// In SVG, a radius in per cent is one of this: the diagonal of the map over the root of 2.
  private double diagonal() {
    return Math.hypot(view.width(), view.height()) / Math.sqrt(2);
  }

  /// The circles, those on top last.
  List<MapPageView.Circle> circles() {
    var labels = new MapLabels(view, clusters.clusters());
    Map<Cluster, Optional<MapPageView.Label>> named = new HashMap<>();
    for (Cluster cluster : clusters.clusters().reversed()) {
      named.put(cluster, labels.label(cluster, cluster.chief().name()));
    }
    return clusters.clusters().stream()
        .map(cluster -> circle(cluster, named.getOrDefault(cluster, Optional.empty())))
        .toList();
  }

  private MapPageView.Circle circle(Cluster cluster, Optional<MapPageView.Label> label) {
    return new MapPageView.Circle(
        Percent.of(100 * (cluster.x() - view.left()) / view.width()),
        Percent.of(100 * (cluster.y() - view.top()) / view.height()),
        Percent.of(100 * cluster.radius() / diagonal()),
        Percent.of(100 * largest() / diagonal()),
        style(cluster),
        text(cluster),
        label,
        address(cluster));
  }

  private double largest() {
    return clusters.clusters().stream().mapToDouble(Cluster::radius).max().orElse(0);
  }

  private String style(Cluster cluster) {
    String what = layer == Layer.CITIES ? "place" : "area";
    return cluster.isSinglePlace() ? what : what + " several";
  }

  private String text(Cluster cluster) {
    if (cluster.isSinglePlace()) {
      return text(cluster.chief());
    }
    int others = cluster.places().size() - 1;
    return "%s and %s near it: %s"
        .formatted(
            cluster.chief().name(),
            Figures.counted(others, "place", "places"),
            Figures.counted(cluster.mentions(), "mention", "mentions"));
  }

  private static String text(MappedPlace place) {
    String country = country(place);
    return "%s%s: %s"
        .formatted(
            place.name(),
            country.isEmpty() ? "" : ", " + country,
            Figures.counted(place.articles(), "article", "articles"));
  }

  /// The country of a place; empty for what is no part of one, and for a country itself.
  private static String country(MappedPlace place) {
    return place
        .country()
        .flatMap(MapDrawing::country)
        .filter(name -> !name.equals(place.name()))
        .orElse("");
  }

  /// The name of a country that there is: Java knows the codes of today.
  private static Optional<String> country(String code) {
    String name = Locale.of("", code).getDisplayCountry(Locale.UK);
    return name.equals(code) ? Optional.empty() : Optional.of(name);
  }

  /// Of one place its articles; of several a closer look, and the articles of them all if the map
  /// cannot be looked at more closely.
  private Address address(Cluster cluster) {
    return cluster
        .closer(view)
        .map(closer -> MapAsked.at(closer, here.with(MapAsked.LAYER, layer.label())))
        .orElseGet(() -> articles(cluster.places()));
  }

  private Address articles(List<MappedPlace> places) {
    Address articles = here.question().at("/").without("place");
    for (MappedPlace place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      articles = articles.adding("place", place.name());
    }
    return articles;
  }

  /// The places that are shown, those in most articles first.
  List<MapPageView.Entry> entries() {
    return inView().stream()
        .limit(MOST_LISTED)
        .map(place ->
            new MapPageView.Entry(
                place.name(),
                country(place),
                Figures.of(place.articles()),
                text(place),
                articles(List.of(place))))
        .toList();
  }

  private List<MappedPlace> inView() {
    var places = new ArrayList<MappedPlace>();
    clusters.clusters().forEach(cluster -> places.addAll(cluster.places()));
    places.sort(
        Comparator.comparingLong(MappedPlace::articles)
            .reversed()
            .thenComparing(MappedPlace::name)
            .thenComparing(MappedPlace::id));
    return places;
  }

  /// How many places are shown and not listed.
  int unlisted() {
    return Math.max(0, inView().size() - MOST_LISTED);
  }
}
