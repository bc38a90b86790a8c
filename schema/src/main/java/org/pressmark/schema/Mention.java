package org.pressmark.schema;

import java.util.Locale;
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
  /// @param kind what it is
  /// @param latitude degrees north, -90 to 90; of an area, somewhere in its middle
  /// @param longitude degrees east, -180 to 180
  /// @param country the code of its {@link Country}; empty for a continent
  /// @param region the name of the state, province or other first-order division that a city lies
  ///   in; empty if it is not known or the place is no city
  public record Location(
      String id,
      Kind kind,
      double latitude,
      double longitude,
      Optional<String> country,
      Optional<String> region) {}

  /// The kinds of place in a gazetteer, from the widest to the narrowest.
  public enum Kind {
    CONTINENT,
    COUNTRY,
    /// A state, province or other first-order division of a country.
    REGION,
    /// A city, town or village, or a part of one.
    CITY;

    /// The name in JSON: lower case.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The constant with this {@link #label()}.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  public Mention {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /// The same mention with another canonical name.
  public Mention withName(String canonical) {
    return canonical.equals(name)
        ? this
        : new Mention(type, text, canonical, in, start, end, location);
  }
}
