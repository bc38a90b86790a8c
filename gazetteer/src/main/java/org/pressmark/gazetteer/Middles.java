package org.pressmark.gazetteer;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The middles of areas, from `middles.txt` or of their towns.
final class Middles {
  private final Map<String, List<String>> rows = new HashMap<>();

  Middles() throws IOException {
    Table.rows("middles.txt").forEach(row -> rows.put(row.get(0), row));
  }

  /// Whether the table has the area.
  boolean has(String code) {
    return rows.containsKey(code);
  }

  /// The middle of an area.
  ///
  /// @param towns its towns; not empty unless the table has the area
  Point of(String code, Collection<City> towns) {
    List<String> row = rows.getOrDefault(code, List.of());
    return row.isEmpty()
        ? Point.middle(towns.stream().map(City::point).toList())
        : new Point(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
  }

  /// How many people the table gives an area; empty for one that still has towns.
  Optional<Long> population(String code) {
    List<String> row = rows.getOrDefault(code, List.of());
    return row.size() > 3 ? Optional.of(Long.parseLong(row.get(3))) : Optional.empty();
  }
}
