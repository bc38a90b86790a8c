package org.pressmark.schema;

import java.time.LocalDate;

/// A stretch of an article's body that speaks of a day or of a span of days: `yesterday`,
/// `mid-November`, `in 1990`. How exact it is can be seen from how long the span is.
///
/// @param text the words
/// @param start the offset of the first character, in UTF-16 units
/// @param end the offset after the last character
/// @param from the first day that is meant, in the years 1 to 9999
/// @param to the last day that is meant, not before `from`
public record DateMention(String text, int start, int end, LocalDate from, LocalDate to) {

  public DateMention {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
    if (to.isBefore(from) || from.getYear() < 1 || to.getYear() > 9999) {
      throw new IllegalArgumentException("no span of days: " + from + " to " + to);
    }
  }
}
