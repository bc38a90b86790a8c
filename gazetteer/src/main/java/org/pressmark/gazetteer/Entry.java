package org.pressmark.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.pressmark.indexer.enrich.places.Standing;

/// A place on its way into the gazetteer. Mutable.
final class Entry {
  final String id;
  final Standing standing;

  /// ISO 3166-1 code, or empty.
  final String country;

  /// The identifier of the division that it lies in, or empty.
  final String region;

  final Point point;
  final long population;

  /// In how many languages GeoNames has a name for it, at most 127.
  int languages;

  /// In English.
  String name;

  /// Under which it is just as well known.
  final Set<String> others = new LinkedHashSet<>();

  /// Which it no longer bears.
  final Set<String> past = new LinkedHashSet<>();

  /// Which stand for it only after the name of a town, as `TX` does.
  final Set<String> abbreviations = new LinkedHashSet<>();

  Entry(
      String id,
      Standing standing,
      String name,
      String country,
      String region,
      Point point,
      long population) {
    this.id = id;
    this.standing = standing;
    this.name = name;
    this.country = country;
    this.region = region;
    this.point = point;
    this.population = population;
  }

  /// The name becomes another one's.
  void rename(String to) {
    others.add(name);
    name = to;
  }

  double prominence() {
    return standing.prominence(population, country, languages);
  }
}
