package org.pressmark.schema;

import java.util.Locale;

/// Where the value of a field comes from. A guess is never shown as a fact: every derived field
/// names its source.
public enum Provenance {
  /// An element, key or column that the source's format sets aside for this field.
  MARKUP,
  /// Read out of running text: a dateline, a `Published:` line, a sign-off.
  TEXT,
  /// A list of names of which some come from markup, and others from running text alone.
  MARKUP_AND_TEXT,
  /// Read out of the file's name or path.
  FILENAME;

  /// The name in JSON: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The constant with this {@link #label()}.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Provenance of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
