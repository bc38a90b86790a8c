package org.pressmark.searcher.search;

import java.util.Optional;
import org.pressmark.schema.Mention.Kind;

/// A place on the map and the number of articles that mention it.
///
/// @param name as it is shown, the value of the facet; that may count more articles, for it also
///   counts those that have the name from their markup alone
/// @param id its identifier in the gazetteer, by which places of one name are told apart
/// @param kind what it is; only a city lies where its point is, of all else that is the middle
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
/// @param country the code of its country; empty for a continent
/// @param articles how many mention it
public record MappedPlace(
    String name,
    String id,
    Kind kind,
    double latitude,
    double longitude,
    Optional<String> country,
    long articles) {

  /// Whether its point is where it lies, not the middle of an area.
  public boolean isCity() {
    return kind == Kind.CITY;
  }
}
