package org.pressmark.searcher.web.page;

import org.pressmark.searcher.query.Span;

/// Text in which a place is pointed at.
///
/// @param at what is there; empty if something is missing there
public record Pointed(String before, String at, String after) {

  /// @param span in the text; what of it lies behind the end counts as the end
  static Pointed of(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    return new Pointed(text.substring(0, start), text.substring(start, end), text.substring(end));
  }

  /// Text with something else in a place.
  static String replaced(String text, Span span, String by) {
    Pointed pointed = of(text, span);
    return pointed.before() + by + pointed.after();
  }
}
