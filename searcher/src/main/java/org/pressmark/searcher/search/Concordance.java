package org.pressmark.searcher.search;

import java.util.Optional;

/// The words that satisfied a query, each with what stands round it: keyword in context.
///
/// @param articles how many match
/// @param lines how many lines there are in all
public record Concordance(long articles, long lines) {

  /// A place that satisfied a query.
  ///
  /// @param id of the article
  /// @param date of the article, as exact as it is known; empty if undated
  /// @param headline of the article
  /// @param field `headline`, `alternativeHeadline` or `body`
  /// @param start where the keyword begins in the field, in UTF-16 units
  /// @param left what stands before it, blanks single
  /// @param keyword the words that satisfied the query
  /// @param right what stands after it
  public record Line(
      String id,
      Optional<String> date,
      String headline,
      String field,
      int start,
      String left,
      String keyword,
      String right) {}

  /// The order of the lines.
  public enum Order {
    /// Newest article first, in it in the order of the text.
    NEWEST,
    /// Oldest article first.
    OLDEST,
    /// By the words before the keyword, the nearest first.
    LEFT,
    /// By the words after the keyword.
    RIGHT;

    boolean isByDate() {
      return this == NEWEST || this == OLDEST;
    }
  }
}
