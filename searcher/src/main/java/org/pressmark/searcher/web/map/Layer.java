package org.pressmark.searcher.web.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.searcher.search.MappedPlace;

/// What a map shows. The two are not mixed: a city is where its point is, while the point of a
/// country is in the middle of much that an article about it does not speak of.
public enum Layer {
  /// Cities, towns and villages.
  CITIES,

  /// Regions, countries and continents.
  AREAS;

  /// The name in a URL: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The layer with this {@link #label()}; empty if there is none.
  public static Optional<Layer> of(String label) {
    return Arrays.stream(values()).filter(layer -> layer.label().equals(label)).findFirst();
  }

  /// Whether it shows a place.
  public boolean shows(MappedPlace place) {
    return place.isCity() == (this == CITIES);
  }
}
