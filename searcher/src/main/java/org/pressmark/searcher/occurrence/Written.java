package org.pressmark.searcher.occurrence;

import java.util.List;
import org.pressmark.searcher.query.Typography;

/// How a sequence of words must be written: what stands before, between and after them. The words
/// themselves are looked up as written. All in {@link Typography#normal}.
///
/// @param between one fewer than there are words
public record Written(String before, List<String> between, String after) {
  /// So much text as surely holds some characters in their normal form.
  private static final int SPARE = 16;

  public Written {
    between = List.copyOf(between);
  }

  /// Whether nothing but blanks is asked for between the words: the marks in the index tell that.
  boolean isBlank() {
    return before.isEmpty() && after.isEmpty() && between.stream().allMatch(" "::equals);
  }

  /// Whether a word has what must stand before it.
  ///
  /// @param word its index in the sequence, from 1
  /// @param from where the word before ends in the text
  /// @param to where it begins
  boolean isBetween(String text, int word, int from, int to) {
    return Typography.normal(text.substring(from, to)).equals(between.get(word - 1));
  }

  /// Whether the sequence has what must stand before it.
  ///
  /// @param to where its first word begins
  boolean isBefore(String text, int to) {
    int from = Math.max(0, to - window(before));
    return Typography.normal(text.substring(from, to) + "x").endsWith(before + "x");
  }

  /// Whether the sequence has what must stand after it.
  ///
  /// @param from where its last word ends
  boolean isAfter(String text, int from) {
    int to = Math.min(text.length(), from + window(after));
    return Typography.normal("x" + text.substring(from, to)).startsWith("x" + after);
  }

  private static int window(String wanted) {
    return wanted.isEmpty() ? 0 : wanted.length() * 4 + SPARE;
  }
}
