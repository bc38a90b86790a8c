package org.pressmark.schema;

import java.util.Locale;

/// How exactly a date is known, coarsest first.
public enum Precision {
  YEAR,
  MONTH,
  DAY,
  MINUTE,
  SECOND;

  /// The name in JSON: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The constant with this {@link #label()}.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Precision of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
