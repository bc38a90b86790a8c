package org.pressmark.indexer.enrich.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What speaks for places: other places that an article names, and countries. Adds to a candidate's
/// weight, which is a logarithm: 1 makes up for a tenth of the people.
final class Evidence {
  private static final double SAME_COUNTRY = 0.8;
  private static final double SAME_REGION = 0.6;

  /// Evidence of one kind helps no more than this.
  private static final double MOST = 2;

  /// A country is named more often than its places are spoken of; and in most news, these countries
  /// and the capitals that stand for them are.
  private static final double OF_A_COUNTRY = 0.6;

  private static final Map<String, Double> IN_MOST_NEWS = Map.of("US", 0.3, "GB", 0.5);

  private static final double NEAR = 60;
  private static final double FAR = 250;

  /// A place that speaks for others.
  ///
  /// @param named the name that means it, which it does not speak for; null if it is given
  private record Item(Place place, double strength, @Nullable NamedPlace named) {}

  private final List<Item> items = new ArrayList<>();
  private final Map<String, Double> countries = new HashMap<>();

  void add(Place place, double strength) {
    items.add(new Item(place, strength, null));
  }

  void addCountry(String code, double strength) {
    countries.merge(code, strength, Double::sum);
  }

  /// A word for its nationals speaks for a country.
  void addNationality(String code, double strength) {
    addCountry(code, strength * IN_MOST_NEWS.getOrDefault(code, 1.0));
  }

  /// This, and the chosen meanings of names.
  Evidence with(Collection<NamedPlace> places) {
    var more = new Evidence();
    more.items.addAll(items);
    more.countries.putAll(countries);
    for (NamedPlace named : places) {
      named.chosen().ifPresent(place -> more.items.add(new Item(place, named.certainty(), named)));
    }
    return more;
  }

  /// What speaks for a candidate.
  ///
  /// @param named the name that it is a candidate for
  double forPlace(Place candidate, NamedPlace named) {
    double country = candidate.country().map(code -> countries.getOrDefault(code, 0.0)).orElse(0.0);
    double region = 0;
    double near = 0;
    for (Item item : items) {
      boolean speaks = item.named == null || !item.named.name().equals(named.name());
      if (speaks && item.place.country().equals(candidate.country())) {
        country += item.strength * ofItsCountry(item);
        if (item.place.standing() != Standing.COUNTRY) {
          region += inOneRegion(item.place, candidate) ? item.strength : 0;
          near = Math.max(near, item.strength * nearness(item.place.distanceTo(candidate)));
        }
      }
    }
    return Math.min(MOST, country) * SAME_COUNTRY + Math.min(MOST, region) * SAME_REGION + near;
  }

  /// How much an item says about being in its country; one that is given, as the dateline is, says
  /// it whole.
  private static double ofItsCountry(Item item) {
    double national =
        item.place.country().map(code -> IN_MOST_NEWS.getOrDefault(code, 1.0)).orElse(1.0);
    return switch (item.place.standing()) {
      case COUNTRY -> OF_A_COUNTRY * national;
      case CAPITAL -> item.named == null ? 1 : national;
      case CONTINENT, REGION, COUNTY, SEAT, TOWN, SECTION -> 1;
    };
  }

  private static boolean inOneRegion(Place one, Place other) {
    return switch (other.standing()) {
      case CONTINENT, COUNTRY -> false;
      case REGION -> one.isWithin(other);
      case COUNTY, CAPITAL, SEAT, TOWN, SECTION ->
          (one.region() == other.region() && one.region() != Place.NOWHERE)
              || one.number() == other.region();
    };
  }

  private static double nearness(double kilometres) {
    return kilometres < NEAR ? 0.5 : kilometres < FAR ? 0.25 : 0;
  }
}
