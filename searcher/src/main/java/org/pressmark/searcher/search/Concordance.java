package org.pressmark.searcher.search;

import java.util.Arrays;
import java.util.Locale;
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

    boolean isByDate() {
      return this == NEWEST || this == OLDEST;
    }
  }
}
