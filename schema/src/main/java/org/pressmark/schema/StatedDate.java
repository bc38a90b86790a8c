package org.pressmark.schema;

import java.util.Optional;

/// What a source says about a date: the words, and the date they were read as.
///
/// @param date the date; empty if the words could not be read as one
/// @param raw the words as printed; never blank
/// @param provenance where they stood
/// @param suspect whether the date is not to be believed: unreadable, in the future, before there
///   were newspapers, or in conflict with the dateline
public record StatedDate(
    Optional<NewsDate> date, String raw, Provenance provenance, boolean suspect) {

  public StatedDate {
    if (raw.isBlank()) {
      throw new IllegalArgumentException("raw is blank");
    }
    if (date.isEmpty() && !suspect) {
      throw new IllegalArgumentException("an unreadable date is suspect");
    }
  }

  /// The date in its ISO form, empty if unreadable.
  public Optional<String> text() {
    return date.map(NewsDate::toString);
  }
}
