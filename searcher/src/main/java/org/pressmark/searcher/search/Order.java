package org.pressmark.searcher.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The order of a list of hits. Equal hits stand newest first, and then in an order made from their
/// identifiers, so that no order depends on how the index was built.
public enum Order {
  /// Best score first; where nothing is scored, newest first.
  RELEVANCE,
  /// Newest first, undated last.
  NEWEST,
  /// Oldest first, undated last.
  OLDEST;

  /// The name in options: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The order of this {@link #label()}, in any case; empty if there is none.
  public static Optional<Order> of(String label) {
    return Arrays.stream(values())
        .filter(order -> order.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
