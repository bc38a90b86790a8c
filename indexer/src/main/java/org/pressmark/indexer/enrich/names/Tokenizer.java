package org.pressmark.indexer.enrich.names;

import java.util.Set;

/// Cuts news text into words and marks. Hyphens are tokens of their own, so that `Johannesburg` in
/// `Johannesburg-based` can be a name and `al-Assad` too; a possessive `'s` is one; the stop of an
/// abbreviation or initial stays on its word, as do stops and apostrophes inside a word (`U.S.`,
/// `O’Neill`). Text whose tokens were already set apart by blanks gives nearly the same tokens.
final class Tokenizer {
  /// What follows an apostrophe when it is no part of a name.
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final Tokens.Builder tokens;
  private int at;

  private Tokenizer(String text) {
    this.text = text;
    this.tokens = new Tokens.Builder(text);
  }

  static Tokens tokens(String text) {
    return new Tokenizer(text).run();
  }

  private Tokens run() {
    tokens.startSentence();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        skipBlanks();
      } else if (isWord(c)) {
        word();
      } else if (isApostrophe(c) && clitic() > 0) {
        add(clitic());
      } else {
        mark(c);
      }
    }
    return tokens.build();
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || (c > 127 && Character.isWhitespace(c));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c > 127
            && (Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`';
  }

  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  /// A blank line ends a sentence.
  private void skipBlanks() {
    int lines = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      if (text.charAt(at++) == '\n') {
        lines++;
      }
    }
    if (lines > 1) {
      tokens.startSentence();
    }
  }

  private void add(int end) {
    tokens.add(at, end);
    at = end;
  }

  /// The end of the clitic that begins with the apostrophe here; 0 if there is none.
  private int clitic() {
    int end = letters(at + 1);
    boolean is = CLITICS.contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
    return is ? end : 0;
  }

  private int letters(int from) {
    int end = from;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word() {
    if (startsAddress()) {
      add(addressEnd());
      return;
    }
    int end = wordEnd();
    if (isNotContracted(end)) {
      add(end - 3);
      add(end);
      return;
    }
    if (end < text.length()
        && text.charAt(end) == '.'
        && Abbreviations.takesStop(text.substring(at, end))) {
      end++;
    }
    add(end);
  }

  /// `isn't`, of which `n't` is a token.
  private boolean isNotContracted(int end) {
    return end - at > 3
        && isApostrophe(text.charAt(end - 2))
        && text.charAt(end - 3) == 'n'
        && text.charAt(end - 1) == 't';
  }

  private int wordEnd() {
    int end = at;
    while (true) {
      end = letters(end);
      if (end + 1 >= text.length() || !isWord(text.charAt(end + 1)) || !goesOn(end)) {
        return end;
      }
      end++;
    }
  }

  /// Whether the mark at an offset, which has word characters on both sides, joins them.
  private boolean goesOn(int mark) {
    char c = text.charAt(mark);
    if (isApostrophe(c)) {
      int end = letters(mark + 1);
      return !CLITICS.contains(text.substring(mark + 1, end).toLowerCase(java.util.Locale.ROOT));
    }
    return switch (c) {
      case '.' -> isInitial(mark) || isBetweenDigits(mark) || endsInDomain(mark);
      case ',', ':' -> isBetweenDigits(mark);
      case '&' ->
          Character.isUpperCase(text.charAt(mark - 1))
              && Character.isUpperCase(text.charAt(mark + 1));
      case '_', '@' -> true;
      default -> false;
    };
  }

  /// `U.S`, `F.W`: one letter before the stop.
  private boolean isInitial(int stop) {
    return Character.isLetter(text.charAt(stop - 1))
        && (stop - 2 < at || text.charAt(stop - 2) == '.')
        && Character.isLetter(text.charAt(stop + 1));
  }

  private boolean isBetweenDigits(int mark) {
    return Character.isDigit(text.charAt(mark - 1)) && Character.isDigit(text.charAt(mark + 1));
  }

  /// `Amazon.com`.
  private boolean endsInDomain(int stop) {
    int end = letters(stop + 1);
    return switch (text.substring(stop + 1, end)) {
      case "com", "org", "net", "gov", "edu", "co", "uk", "tv" -> true;
      case String _ -> false;
    };
  }

  private boolean startsAddress() {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  private int addressEnd() {
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    while (end > at + 1 && !isWord(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
      end--;
    }
    return end;
  }

  /// A mark is a token; runs of the same stop or hyphen are one.
  private void mark(char c) {
    int end = at + Character.charCount(text.codePointAt(at));
    while ((c == '.' || c == '-') && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    add(end);
  }
}
