package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;

/// A piece of a printed date.
sealed interface DateToken {

  /// A run of digits.
  ///
  /// @param value its value
  /// @param length how many digits it has, 1 to 18
  record Digits(long value, int length) implements DateToken {}

  /// A run of letters, inner hyphens and full stops between single letters included: `Dec`, `p.m`,
  /// `segunda-feira`.
  ///
  /// @param text as printed
  /// @param folded folded, without full stops
  record Word(String text, String folded) implements DateToken {}

  /// Any other character that is not blank.
  record Mark(char character) implements DateToken {}

  /// The pieces of a text in order; empty if it cannot be a date, for its length or its long
  /// numbers.
  static List<DateToken> of(String text) {
    if (text.length() > 120) {
      return List.of();
    }
    var tokens = new ArrayList<DateToken>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        end = endOfDigits(text, i);
        if (end - i > 18) {
          return List.of();
        }
        tokens.add(new Digits(Long.parseLong(text, i, end, 10), end - i));
      } else if (Character.isLetter(c)) {
        end = endOfWord(text, i);
        tokens.add(word(text.substring(i, end)));
      } else if (!isBlank(c)) {
        tokens.add(new Mark(c));
      }
      i = end;
    }
    return tokens;
  }

  private static Word word(String text) {
    return new Word(text, Fold.fold(text).replace(".", ""));
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length() && continuesWord(text, start, end)) {
      end++;
    }
    return end;
  }

  private static boolean continuesWord(String text, int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean letterFollows = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    boolean singleLetters = at - start == 1 || text.charAt(at - 2) == '.';
    return letterFollows && (c == '-' || c == '\'' || c == '’' || (c == '.' && singleLetters));
  }

  /// Control characters are left over from wire headers.
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
