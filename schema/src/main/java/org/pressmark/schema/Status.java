package org.pressmark.schema;

import java.util.Locale;

/// Whether an article may be shown. IPTC `pubStatus`.
public enum Status {
  USABLE,
  WITHHELD,
  CANCELED,
  EMBARGOED;

  /// The name in JSON: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The constant with this {@link #label()}.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Status of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
