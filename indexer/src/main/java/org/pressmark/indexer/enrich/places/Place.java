package org.pressmark.indexer.enrich.places;

import java.util.Optional;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;

/// A place of the gazetteer.
///
/// @param number where it stands there
/// @param id its GeoNames number; of areas, the code of the country or division, or a word
/// @param standing what it is
/// @param name in English
/// @param latitude degrees north
/// @param longitude degrees east
/// @param country the code of its country; empty if it is none and lies in none
/// @param region the {@link #number} of the division that it lies in, or {@link #NOWHERE}
/// @param population of an area, the sum of its towns'; 0 if unknown
record Place(
    int number,
    String id,
    Standing standing,
    String name,
    double latitude,
    double longitude,
    Optional<String> country,
    int region,
    int population) {

  /// Stands for no region.
  static final int NOWHERE = -1;

  private static final double KILOMETRES_A_DEGREE = 111.2;

  Kind kind() {
    return standing.kind();
  }

  boolean isIn(String code) {
    return country.filter(code::equals).isPresent();
  }

  /// Whether it lies in another place, or is that place.
  boolean isWithin(Place area) {
    return switch (area.standing) {
      case COUNTRY -> isIn(area.id);
      case REGION, COUNTY -> region == area.number || number == area.number;
      case CONTINENT, CAPITAL, SEAT, TOWN, SECTION -> number == area.number;
    };
  }

  /// Kilometres as the crow flies, a few percent off.
  double distanceTo(Place other) {
    double east = Math.abs(longitude - other.longitude);
    double x =
        Math.min(east, 360 - east) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
    return KILOMETRES_A_DEGREE * Math.hypot(x, latitude - other.latitude);
  }

  /// The location that mentions of it have.
  ///
  /// @param regionName the name of the division that it lies in
  Mention.Location location(Optional<String> regionName) {
    return new Mention.Location(id, kind(), latitude, longitude, country, regionName);
  }
}
