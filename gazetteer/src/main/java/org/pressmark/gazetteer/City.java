package org.pressmark.gazetteer;

/// A populated place as GeoNames has it.
///
/// @param id its number there
/// @param name as GeoNames spells it, often in the country's own language
/// @param country ISO 3166-1 code
/// @param region the code of its first-order division, unique within the country
/// @param feature GeoNames feature code: `PPLC` for a capital, `PPLA` for a seat of a region
/// @param population 0 if unknown
/// @param point where it lies
record City(
    int id,
    String name,
    String country,
    String region,
    String feature,
    int population,
    Point point) {

  /// The code of its region, unique in the world: `US.TX`.
  String regionCode() {
    return country + "." + region;
  }
}
