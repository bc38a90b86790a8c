package org.pressmark.indexer.enrich.places;

import java.util.List;
import org.pressmark.schema.Dateline;

/// What of an article bears on the places that it names.
///
/// @param headline in which mentions may stand
/// @param body in which mentions may stand
/// @param filedFrom the places of the dateline
/// @param countries ISO 3166-1 codes, in any case, of the countries that the publisher and the
///   agency are from, the surest first
public record PlaceContext(
    String headline, String body, List<Dateline.Place> filedFrom, List<String> countries) {

  public PlaceContext {
    filedFrom = List.copyOf(filedFrom);
    countries = List.copyOf(countries);
  }
}
