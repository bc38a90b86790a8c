package org.pressmark.searcher.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the steps of a timeline are measured by. Raw counts of an archive that grew from year to
/// year rise whatever is asked.
public enum Share {
  /// By nothing: the number of articles.
  NONE,
  /// By all articles of the step.
  ARCHIVE,
  /// By the articles of the step that pass the filters, whatever they say.
  FILTERED,
  /// By the words of the bodies of all articles of the step: articles that match to a million words
  /// published.
  WORDS;

  /// The name in options and JSON: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The share of this {@link #label()}, in any case; empty if there is none.
  public static Optional<Share> of(String label) {
    return Arrays.stream(values())
        .filter(share -> share.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
