package org.pressmark.searcher.search;

import java.util.List;

/// A stretch of an article's text.
///
/// @param field `headline`, `alternativeHeadline` or `body`
/// @param text whole sentences where they fit; `…` at an end where they do not
/// @param highlights the words that satisfied the query, in order; empty if none of them is here
public record Passage(String field, String text, List<Range> highlights) {

  /// A part of the text of a passage, in UTF-16 units.
  public record Range(int start, int end) {}

  public Passage {
    highlights = List.copyOf(highlights);
  }
}
