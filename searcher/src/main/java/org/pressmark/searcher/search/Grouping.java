package org.pressmark.searcher.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which articles of a list stand for each other, so that one of them is listed and the others are
/// counted. The one that is listed is the first of them in the order of the list.
public enum Grouping {
  /// Each article stands for itself.
  OFF,
  /// Copies of a story with the same words.
  EXACT,
  /// All copies of a story: what {@link org.pressmark.schema.Article#storyGroup()} has in common.
  NEAR;

  /// The name in options: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The grouping of this {@link #label()}, in any case; empty if there is none.
  public static Optional<Grouping> of(String label) {
    return Arrays.stream(values())
        .filter(grouping -> grouping.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
