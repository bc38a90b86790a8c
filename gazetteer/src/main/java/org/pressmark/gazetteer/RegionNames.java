package org.pressmark.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.indexer.enrich.places.PlaceKey;
import org.pressmark.indexer.enrich.places.Standing;

/// Tells regions apart from the towns of their country that have their name, and are better known
/// by it: `Aleppo Governorate`, `New York State`; where no word for what they are is known, `Cork
/// region`.
final class RegionNames {
  private final List<Entry> entries;

  /// The prominence of towns, by country or region, and name.
  private final Map<String, Double> towns = new HashMap<>();

  RegionNames(List<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      switch (entry.standing) {
        case CONTINENT, COUNTRY, REGION, COUNTY -> {}
        case CAPITAL, SEAT, TOWN, SECTION -> {
          towns.merge(key(entry.country, entry), entry.prominence(), Math::max);
          towns.merge(key(entry.region, entry), entry.prominence(), Math::max);
        }
      }
    }
  }

  private static String key(String area, Entry entry) {
    return area + " " + PlaceKey.of(entry.name);
  }

  void tellApart() {
    for (Entry entry : entries) {
      if (entry.standing == Standing.REGION && isShadowed(entry)) {
        entry.rename(fullName(entry));
      }
    }
  }

  /// A region bears the name of its capital, which is meant more often, however few people it has.
  private boolean isShadowed(Entry region) {
    return towns.getOrDefault(key(region.country, region), 0.0) > region.prominence()
        || towns.getOrDefault(key(region.id, region), 0.0) > region.prominence() / 100;
  }

  private static String fullName(Entry region) {
    return region.others.stream()
        .filter(name -> name.startsWith(region.name + " "))
        .findFirst()
        .orElse(region.name + (region.country.equals("US") ? " State" : " region"));
  }
}
