package org.pressmark.indexer.enrich.places;

/// A place that a name can mean.
///
/// @param weight the decimal logarithm of how prominent the place is under that name, about 3 for a
///   village and 10 for a large country
record Candidate(Place place, double weight) {}
