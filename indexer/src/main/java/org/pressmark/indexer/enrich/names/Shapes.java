package org.pressmark.indexer.enrich.names;

/// The outline of a word: `Xx` for `Lavrov`, `XxXx` for `McCain`, `X.X.` for `U.S.`, `X0` for
/// `G20`; equal neighbours count once.
final class Shapes {
  private Shapes() {}

  static int of(CharSequence word) {
    int shape = 7;
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = kind(word.charAt(i));
      if (c != last) {
        shape = shape * 31 + c;
        last = c;
      }
    }
    return shape;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
