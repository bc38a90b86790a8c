package org.pressmark.searcher.query;

/// A place in a query, and the stretches that can be taken from there. Stretches reach across
/// escaped characters.
final class Cursor {

  private final Source source;
  private final String text;
  private int at;

  Cursor(Source source) {
    this.source = source;
    this.text = source.text();
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean isAtSign() {
    return isAt('-') || isAt('+');
  }

  /// Whether nothing more can belong to the operand that ends here.
  boolean isAtEndOfOperand() {
    return isAtEnd() || isAt(' ') || isAt(')');
  }

  /// Whether only blanks are between here and an opening parenthesis.
  boolean isBeforeParenthesis() {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '(';
  }

  /// Refuses anything that is glued to the operand that ends here.
  void requireEndOfOperand() throws QueryParseException {
    if (isAt('^')) {
      throw Reserved.weight(here());
    }
    if (!isAtEndOfOperand()) {
      throw new QueryParseException("a blank is missing", since(at).span(), " ");
    }
  }

  /// The character here; empty at the end.
  Slice here() {
    return new Slice(source, at, Math.min(at + 1, text.length()));
  }

  /// The character after a slice; empty at the end.
  Slice after(Slice slice) {
    return new Slice(source, slice.end(), Math.min(slice.end() + 1, text.length()));
  }

  /// From an earlier place to here.
  Slice since(int start) {
    return new Slice(source, start, at);
  }

  /// From here to the end.
  Slice rest() {
    return new Slice(source, at, text.length());
  }

  void advance(int characters) {
    at += characters;
  }

  void skipBlanks() {
    while (isAt(' ')) {
      at++;
    }
  }

  /// The characters from here to the next blank, parenthesis or quotation mark; maybe none.
  Slice word() {
    int end = at;
    while (end < text.length() && " ()\"".indexOf(text.charAt(end)) < 0) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return new Slice(source, at, Math.min(end, text.length()));
  }

  Slice takeWord() {
    Slice word = word();
    at = word.end();
    return word;
  }

  /// What stands before the next one of a character, or before the end.
  Slice takeUntil(char c) {
    int start = at;
    while (at < text.length() && text.charAt(at) != c) {
      at = Math.min(text.length(), at + (text.charAt(at) == '\\' ? 2 : 1));
    }
    return since(start);
  }

  /// What stands between the quotation mark here and the next one, after which it goes on.
  Slice takeQuotation() throws QueryParseException {
    Slice mark = here();
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      throw new QueryParseException("the quotation mark is not closed", mark.span());
    }
    Slice inner = new Slice(source, at + 1, end);
    at = end + 1;
    if (inner.trimmed().isEmpty()) {
      throw new QueryParseException(
          "there is nothing between the quotation marks", since(mark.start()).span());
    }
    return inner;
  }

  /// A range in brackets, which begins here.
  Slice takeBrackets() throws QueryParseException {
    int start = at;
    for (int end = at; end < text.length(); end++) {
      if (text.charAt(end) == ']' || text.charAt(end) == '}') {
        at = end + 1;
        return since(start);
      }
    }
    throw new QueryParseException("the bracket is not closed", here().span());
  }
}
