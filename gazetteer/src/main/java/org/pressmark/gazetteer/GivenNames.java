package org.pressmark.gazetteer;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds the names of `names.txt` to the places they belong to.
final class GivenNames {
  private final Map<String, Entry> areas = new HashMap<>();
  private final Map<String, Entry> cities = new HashMap<>();

  GivenNames(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry.standing) {
        case CONTINENT, COUNTRY, REGION, COUNTY -> areas.put(entry.id, entry);
        case CAPITAL, SEAT, TOWN, SECTION -> {
          entry.others.forEach(name -> addCity(name, entry));
          addCity(entry.name, entry);
        }
      }
    }
  }

  /// A city is found by country and name, and by region and name.
  private void addCity(String name, Entry city) {
    Comparator<Entry> byPeople = Comparator.comparingLong(entry -> entry.population);
    for (String area : List.of(city.country, city.region)) {
      cities.merge(
          area + " " + name, city, (one, other) -> byPeople.compare(one, other) < 0 ? other : one);
    }
  }

  /// @throws IOException if a row names no place of the sources
  void apply() throws IOException {
    for (List<String> row : Table.rows("names.txt")) {
      Entry entry = areas.getOrDefault(row.get(0), cities.get(row.get(0)));
      if (entry == null) {
        throw new IOException("names.txt: no such place: " + row.get(0));
      }
      for (String name : Table.items(row.get(1))) {
        addName(entry, name);
      }
      List<String> past = Table.items(row.size() > 2 ? row.get(2) : "");
      entry.others.removeAll(past);
      entry.past.addAll(past);
    }
  }

  private static void addName(Entry entry, String name) {
    switch (name.charAt(0)) {
      case '=' -> entry.rename(name.substring(1));
      case '~' -> entry.abbreviations.add(name.substring(1));
      default -> entry.others.add(name);
    }
  }
}
