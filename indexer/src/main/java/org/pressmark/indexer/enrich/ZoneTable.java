package org.pressmark.indexer.enrich;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the names of time zones mean. A name that is used in several countries (`IST`: India,
/// Ireland, Israel) means something only together with evidence for one of them. Immutable.
final class ZoneTable {
  private static final String ANYWHERE = "*";

  private final Map<String, Map<String, ZoneId>> zones = new HashMap<>();

  private ZoneTable() {
    for (var row : TableResource.rows("zones.txt")) {
      zones.put(row.get(0), meanings(row.get(1)));
    }
  }

  private static final ZoneTable TABLE = new ZoneTable();

  static ZoneTable table() {
    return TABLE;
  }

  private static Map<String, ZoneId> meanings(String cell) {
    var meanings = new HashMap<String, ZoneId>();
    for (String item : TableResource.items(cell)) {
      int equals = item.indexOf('=');
      String country = equals < 0 ? ANYWHERE : item.substring(0, equals);
      meanings.put(country, ZoneId.of(item.substring(equals + 1)));
    }
    return Map.copyOf(meanings);
  }

  /// Whether this is the name of a zone, in any case.
  boolean knows(String name) {
    return zones.containsKey(name.toUpperCase(Locale.ROOT));
  }

  /// The offset that a zone's name stands for; empty if the name is unknown or nothing tells which
  /// country's it is.
  Optional<ZoneOffset> offset(String name, LocalDateTime moment, CountryEvidence evidence) {
    var meanings = zones.getOrDefault(name.toUpperCase(Locale.ROOT), Map.of());
    for (String country : evidence.codes()) {
      ZoneId zone = meanings.get(country);
      if (zone != null) {
        return Optional.of(offset(zone, moment));
      }
    }
    @Nullable ZoneId certain = meanings.get(ANYWHERE);
    return Optional.ofNullable(certain).map(zone -> offset(zone, moment));
  }

  private static ZoneOffset offset(ZoneId zone, LocalDateTime moment) {
    return zone.getRules().getOffset(moment);
  }
}
