package org.pressmark.schema;

import java.util.Optional;

/// A stretch of an article's text that names a person, place or organisation.
///
/// @param type what it names
/// @param text the name as written there
/// @param name the canonical name, the value of the facet
/// @param in the text that the offsets count in
/// @param start the offset of the first character, in UTF-16 units
/// @param end the offset after the last character
/// @param location the place on the map that it was linked to; empty if it is no place or was not
///   linked
public record Mention(
    EntityType type,
    String text,
    String name,
    Part in,
    int start,
    int end,
    Optional<Location> location) {

  /// The texts of an article in which names are looked for.
  public enum Part {
    HEADLINE,
    BODY
  }

  /// A place in a gazetteer.
  ///
  /// @param id its identifier there
  /// @param latitude degrees north, -90 to 90
  /// @param longitude degrees east, -180 to 180
  /// @param country ISO 3166-1 alpha-2 code
  public record Location(String id, double latitude, double longitude, String country) {}

  public Mention {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }
}
