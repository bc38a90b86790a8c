package org.pressmark.schema;

import java.util.Optional;

/// Words that an article puts between quotation marks.
///
/// @param text the words, without the marks
/// @param speaker who said them; empty if the text does not say
/// @param start the offset of the first word in the body, in UTF-16 units
/// @param end the offset after the last word
public record Quotation(String text, Optional<String> speaker, int start, int end) {

  public Quotation {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }
}
