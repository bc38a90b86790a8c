package org.pressmark.searcher.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.search.MappedPlace;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.map.Cluster;
import org.pressmark.searcher.web.map.Layer;
import org.pressmark.searcher.web.map.MapView;

/// What the map page is asked for.
///
/// @param layer empty for cities, if there are any
/// @param view empty for the part of the world that has every place
record MapAsked(Question question, Optional<Layer> layer, Optional<MapView> view) {
  static final String LAYER = "layer";
  static final String ZOOM = "zoom";
  static final Set<String> PARAMETERS = AskedQuestion.and(LAYER, ZOOM, "lat", "lon");

  private static final List<String> OF_VIEW = List.of(ZOOM, "lat", "lon");

  /// Reads parameters.
  static MapAsked of(Parameters parameters) throws ProblemException {
    return new MapAsked(
        AskedQuestion.parsed(AskedQuestion.typed(parameters)),
        parameters.read(LAYER, MapAsked::layer),
        view(parameters));
  }

  private static Layer layer(String text) throws InvalidInputException {
    return Layer.of(text)
        .orElseThrow(() ->
            InvalidInputException.noSuch(
                "no layer '%s'", text, List.of(Layer.CITIES.label(), Layer.AREAS.label())));
  }

  private static Optional<MapView> view(Parameters parameters) throws ProblemException {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : OF_VIEW) {
      parameters.one(name).ifPresent(value -> given.put(name, value));
    }
    try {
      return given.isEmpty() ? Optional.empty() : Optional.of(MapView.of(given));
    } catch (IllegalArgumentException e) {
      throw Problem.of(400, "bad parameter", String.valueOf(e.getMessage())).exception();
    }
  }

  /// What is shown of some places.
  Layer layer(List<MappedPlace> places) {
    boolean onlyAreas = !places.isEmpty() && places.stream().noneMatch(Layer.CITIES::shows);
    return layer.orElse(onlyAreas ? Layer.AREAS : Layer.CITIES);
  }

  /// The part of the world that is shown of some places of a layer.
  MapView view(List<MappedPlace> places) {
    return view.or(() -> around(places)).orElse(MapView.WORLD);
  }

  private static Optional<MapView> around(List<MappedPlace> places) {
    return places.isEmpty() ? Optional.empty() : new Cluster(0, 0, 0, places).closer(MapView.WORLD);
  }

  /// Another part of the world.
  static Address at(MapView view, Address address) {
    Address other = address.without("lat").without("lon").with(ZOOM, "0");
    for (Map.Entry<String, String> parameter : view.parameters().entrySet()) {
      other = other.with(parameter.getKey(), parameter.getValue());
    }
    return other;
  }
}
