package org.pressmark.indexer.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cities, countries and states that datelines name. Not a gazetteer: it decides doubtful
/// datelines and says in which country a city lies. Immutable.
final class PlaceNames {
  private static final PlaceNames TABLE = new PlaceNames();

  private final Map<String, String> cities = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> labelBeginnings = new HashSet<>();

  private PlaceNames() {
    for (var row : TableResource.rows("places.txt")) {
      add(countries, row.get(1), row.get(0));
      add(cities, row.get(2), row.get(0));
    }
    for (var row : TableResource.rows("states.txt")) {
      add(states, row.get(1), row.get(0));
    }
    for (var row : TableResource.rows("not-datelines.txt")) {
      (row.get(0).equals("begins") ? labelBeginnings : labels)
          .addAll(TableResource.items(row.get(1)));
    }
  }

  static PlaceNames table() {
    return TABLE;
  }

  private static void add(Map<String, String> map, String names, String country) {
    for (String name : TableResource.items(names)) {
      map.putIfAbsent(key(name), country);
    }
  }

  /// Names are compared folded and without full stops, so that `ST LOUIS` is `St. Louis`.
  private static String key(String name) {
    String folded = Fold.fold(name);
    return folded.indexOf('.') < 0 ? folded : folded.replace(".", "");
  }

  boolean isCity(String name) {
    return cities.containsKey(key(name));
  }

  boolean isCountry(String name) {
    return countries.containsKey(key(name));
  }

  /// Whether this follows a city's name: a country, state or province, also abbreviated.
  boolean isRegion(String name) {
    String key = key(name);
    return countries.containsKey(key) || states.containsKey(key);
  }

  /// Whether this is a city or region; the words "In" and "Or" are not the states `IN` and `OR`.
  boolean isKnown(String name) {
    boolean word = name.length() <= 2 && !NormalCase.isShouted(name);
    return isCity(name) || (!word && isRegion(name));
  }

  /// Whether this, in capitals before a dash, is a label such as `EXCLUSIVE` and not a place.
  boolean isLabel(String name) {
    String folded = Fold.fold(name);
    int blank = folded.indexOf(' ');
    String firstWord = blank < 0 ? folded : folded.substring(0, blank);
    return labels.contains(folded) || labelBeginnings.contains(firstWord);
  }

  /// The country of a city, state or country, ISO 3166-1 alpha-2, lower case.
  Optional<String> country(String name) {
    String key = key(name);
    for (var map : List.of(countries, cities, states)) {
      String country = map.get(key);
      if (country != null) {
        return Optional.of(country);
      }
    }
    return Optional.empty();
  }
}
