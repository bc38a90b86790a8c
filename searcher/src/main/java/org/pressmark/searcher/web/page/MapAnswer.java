package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.searcher.search.MappedPlace;
import org.pressmark.searcher.search.PlacesOnMap;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.map.Clusters;
import org.pressmark.searcher.web.map.Layer;
import org.pressmark.searcher.web.map.MapView;

/// Makes the map page of a request.
///
/// @param here its address
/// @param found where the articles are about
/// @param strip when they were published
/// @param view the part of the world that is shown
record MapAnswer(Address here, PlacesOnMap found, TimelineStrip strip, Layer layer, MapView view) {
  /// More places are not drawn.
  private static final int MOST_PLACES = 3_000;

  /// Asks the archive.
  static MapAnswer of(Call call) throws IOException, QueryTooCostlyException, ProblemException {
    MapAsked asked = MapAsked.of(call.parameters());
    PlacesOnMap found = call.archive().placesOnMap(asked.question(), MOST_PLACES);
    Layer layer = asked.layer(found.places());
    List<MappedPlace> shown = found.places().stream().filter(layer::shows).toList();
    Address here = Address.of(call.path(), call.parameters());
    TimelineStrip strip = TimelineStrip.of(call.archive(), asked.question(), here);
    return new MapAnswer(here, found, strip, layer, asked.view(shown));
  }

  /// What the page shows.
  MapPageView view(Assets assets) {
    Clusters clusters = Clusters.of(view, layer, found.places());
    var drawing = new MapDrawing(view, layer, clusters, here);
    return new MapPageView(
        new Frame("Map", here, assets),
        summary(),
        strip,
        layers(),
        new MapPageView.Canvas(
            name(layer) + " that the articles mention",
            assets.path(view.outlines()),
            view.viewBox(),
            drawing.circles()),
        controls(),
        drawing.entries(),
        remarks(clusters, drawing));
  }

  private String summary() {
    if (found.total() == 0) {
      return "No article matches.";
    }
    long unmapped = found.total() - found.mapped();
    String others =
        unmapped == 0
            ? ""
            : unmapped == 1
                ? " One article mentions none."
                : " " + Figures.of(unmapped) + " articles mention none.";
    return "%s of %s mention a place on the map.%s"
        .formatted(
            Figures.of(found.mapped()),
            Figures.counted(found.total(), "article", "articles"),
            others);
  }

  private List<MapPageView.Choice> layers() {
    return Stream.of(Layer.values())
        .map(each ->
            new MapPageView.Choice(
                name(each), here.with(MapAsked.LAYER, each.label()), each == layer))
        .toList();
  }

  private static String name(Layer layer) {
    return switch (layer) {
      case CITIES -> "Cities";
      case AREAS -> "Countries and regions";
    };
  }

  private List<MapPageView.Control> controls() {
    return List.of(
        control("in", "+", "Closer", view.closer()),
        control("out", "−", "Wider", view.wider()),
        control("west", "←", "West", view.west()),
        control("north", "↑", "North", view.north()),
        control("south", "↓", "South", view.south()),
        control("east", "→", "East", view.east()),
        control(
            "world",
            "World",
            "The whole world",
            Optional.of(MapView.WORLD).filter(world -> !world.equals(view))));
  }

  private MapPageView.Control control(String key, String sign, String label, Optional<MapView> to) {
    return new MapPageView.Control(
        key,
        sign,
        label,
        to.map(other -> MapAsked.at(other, here.with(MapAsked.LAYER, layer.label()))));
  }

  private List<String> remarks(Clusters clusters, MapDrawing drawing) {
    var remarks = new ArrayList<String>();
    if (clusters.outside() > 0) {
      remarks.add(
          Figures.counted(clusters.outside(), "more place lies", "more places lie")
              + " outside this part of the map.");
    }
    if (drawing.unlisted() > 0) {
      remarks.add(
          Figures.counted(drawing.unlisted(), "more place is", "more places are")
              + " on the map and not in the list.");
    }
    if (found.distinct() > found.places().size()) {
      remarks.add(
          "The %s places in most articles are shown, of %s."
              .formatted(Figures.of(found.places().size()), Figures.of(found.distinct())));
    }
    return remarks;
  }
}
