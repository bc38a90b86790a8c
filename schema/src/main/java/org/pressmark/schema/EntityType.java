package org.pressmark.schema;

import java.util.Locale;

/// The kinds of named entity that an article is faceted by.
public enum EntityType {
  PERSON,
  PLACE,
  ORGANIZATION;

  /// The name in JSON: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The constant with this {@link #label()}.
  ///
  /// @throws IllegalArgumentException if there is none
  public static EntityType of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
