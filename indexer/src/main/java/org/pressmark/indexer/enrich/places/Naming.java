package org.pressmark.indexer.enrich.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.Country;

/// The canonical names of places. The most prominent place of a name bears it alone, the others
/// with what they lie in: `Paris, Texas`, `Tripoli, Lebanon`, `San Miguel, Bohol, Philippines`. No
/// two places have the same.
final class Naming {
  /// Where towns are called by their state.
  private static final Set<String> BY_STATE = Set.of("US", "CA", "AU");

  private final Gazetteer gazetteer;

  Naming(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  String name(Place place) {
    List<Place> namesakes =
        gazetteer.candidates(place.name()).stream().map(Candidate::place).toList();
    if (isFirst(place, namesakes)) {
      return place.name();
    }
    Optional<String> region = region(place);
    Optional<String> country = place.country().flatMap(Country::ofCode).map(Country::name);
    List<Place> inCountry =
        namesakes.stream().filter(other -> other.country().equals(place.country())).toList();
    List<Place> inRegion =
        inCountry.stream().filter(other -> other.region() == place.region()).toList();
    boolean byState = place.country().filter(BY_STATE::contains).isPresent();
    String qualified = place.name();
    if (region.isPresent() && (byState || !isFirst(place, inCountry))) {
      qualified += ", " + region.get();
    }
    if (country.isPresent() && !(byState && region.isPresent())) {
      qualified += ", " + country.get();
    }
    return isFirst(place, inRegion) ? qualified : qualified + " (" + place.id() + ")";
  }

  /// The name of the division that a place lies in; empty if it is not known.
  Optional<String> region(Place place) {
    return place.region() == Place.NOWHERE
        ? Optional.empty()
        : Optional.of(gazetteer.place(place.region()).name());
  }

  private static boolean isFirst(Place place, List<Place> places) {
    return !places.isEmpty() && places.getFirst().number() == place.number();
  }
}
