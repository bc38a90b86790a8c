package org.pressmark.searcher.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The order of the values of a facet. Equal ones stand by name.
public enum FacetOrder {
  /// The most frequent first.
  COUNT,
  /// By name, without regard to case and accents; times oldest first.
  NAME,
  /// What sets the articles that match apart from the archive first: by {@link Significance}.
  SIGNIFICANCE;

  /// The name in options: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The order of this {@link #label()}, in any case; empty if there is none.
  public static Optional<FacetOrder> of(String label) {
    return Arrays.stream(values())
        .filter(order -> order.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
