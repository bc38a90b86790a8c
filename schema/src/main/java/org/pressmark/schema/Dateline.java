package org.pressmark.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where, and often when and by which agency, a story was filed: `NEW DELHI, Dec 6 (PTI)`.
/// schema.org `dateline`, IPTC `located`.
///
/// @param raw the dateline as printed, without the dash or colon that ends it
/// @param places the places it was filed from, at least one, in printed order
/// @param date the day it names, its year inferred from the publication date; empty if none
/// @param agency the agency as printed in it, `PTI`; empty if none
public record Dateline(
    String raw, List<Place> places, Optional<LocalDate> date, Optional<String> agency) {

  /// A place of a dateline.
  ///
  /// @param name the place in normal case: `New Delhi`
  /// @param within the country or state printed after it, as printed: `Lebanon`, `Ill.`; empty if
  ///   none
  public record Place(String name, Optional<String> within) {}

  public Dateline {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a dateline has a place: " + raw);
    }
  }

  /// The names of the places.
  public List<String> placeNames() {
    return places.stream().map(Place::name).toList();
  }
}
