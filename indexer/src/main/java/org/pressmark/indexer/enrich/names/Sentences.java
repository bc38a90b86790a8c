package org.pressmark.indexer.enrich.names;

import java.util.BitSet;
import java.util.Set;

/// Tells where sentences begin.
final class Sentences {
  /// Words that begin a sentence far more often than they go on with a name after `U.S.` or `Inc.`.
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "He",
          "She",
          "It",
          "They",
          "We",
          "But",
          "And",
          "This",
          "That",
          "There",
          "His",
          "Her",
          "Its",
          "Their",
          "As",
          "For",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "Since",
          "With",
          "By",
          "From",
          "To",
          "Of",
          "Now",
          "So",
          "Yet",
          "Also",
          "Last",
          "However",
          "Although",
          "Those",
          "These",
          "Some",
          "Many",
          "Both",
          "Under",
          "I",
          "You");

  private Sentences() {}

  /// Adds the sentences that end inside a paragraph to the starts of paragraphs.
  static void mark(Tokens tokens, BitSet starts) {
    for (int i = 1; i < tokens.size(); i++) {
      if (!starts.get(i) && beginsUpper(tokens, i) && endsBefore(tokens, i)) {
        starts.set(i);
      }
    }
  }

  /// Whether the token, or the one after an opening mark, has a capital or a digit.
  private static boolean beginsUpper(Tokens tokens, int token) {
    char c = tokens.firstChar(token);
    if (isOpening(c) && token + 1 < tokens.size()) {
      c = tokens.firstChar(token + 1);
    }
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean isOpening(char c) {
    return c == '“' || c == '"' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«';
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '"' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
  }

  private static boolean endsBefore(Tokens tokens, int token) {
    int last = token - 1;
    while (last > 0 && isClosing(tokens.firstChar(last)) && tokens.isJoined(last)) {
      last--;
    }
    return switch (tokens.firstChar(last)) {
      case '.', '!', '?', '…' -> tokens.length(last) < 3 || !tokens.isJoined(token);
      default -> endsInAbbreviation(tokens, last, token);
    };
  }

  private static boolean endsInAbbreviation(Tokens tokens, int last, int next) {
    if (tokens.length(last) < 2 || tokens.text().charAt(tokens.end(last) - 1) != '.') {
      return false;
    }
    return !Abbreviations.standsBeforeName(tokens.word(last))
        && OPENERS.contains(tokens.word(next));
  }
}
