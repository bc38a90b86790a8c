package org.pressmark.searcher.query;

/// A stretch of a query's text, in UTF-16 units counted from 0.
///
/// @param start the first unit
/// @param end the unit after the last; at least `start`
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /// The column of the start as people count it, from 1.
  public int column() {
    return start + 1;
  }

  /// The span from the start of this one to the end of another that does not end before it starts.
  Span to(Span last) {
    return new Span(start, last.end);
  }
}
