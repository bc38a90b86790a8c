package org.pressmark.searcher.search;

import java.util.List;

/// Which places on the map some articles mention: exact, over all articles that match.
///
/// @param total the articles that match
/// @param mapped how many of them mention a place on the map
/// @param distinct how many places they mention
/// @param places those in most articles first, then by name
public record PlacesOnMap(long total, long mapped, long distinct, List<MappedPlace> places) {

  public PlacesOnMap {
    places = List.copyOf(places);
  }
}
