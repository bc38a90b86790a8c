package org.pressmark.searcher.query;

import java.util.Locale;
import java.util.regex.Pattern;

/// What means something in this language, or in another that its writers know, but cannot be obeyed
/// here. It is refused: a mark that was meant as an operator must not be searched as a word.
final class Reserved {

  private static final Pattern WEIGHT = Pattern.compile("\\^[\\d.]+");

  private Reserved() {}

  /// Refuses a word that starts or ends with a mark that is no part of a word.
  static void check(Slice word) throws QueryParseException {
    String text = word.text();
    if (text.length() > 1) {
      checkStart(word, text.charAt(0));
      checkEnd(word, text);
    }
  }

  private static void checkStart(Slice word, char first) throws QueryParseException {
    Span mark = word.part(0, 1).span();
    switch (first) {
      case '!' ->
          throw new QueryParseException("'!' does not exclude here; a hyphen does", mark, "-");
      case Typography.LONG_DASH ->
          throw new QueryParseException("a long dash does not exclude; a hyphen does", mark, "-");
      case '<', '>' ->
          throw new QueryParseException("'" + first + "' stands only after date: or wc:", mark);
      case '[', '{' ->
          throw new QueryParseException(
              "a range belongs to a field, as in date:[2016 TO 2017]", mark);
      case ':' -> throw new QueryParseException("the colon has no field before it", mark);
      default -> {}
    }
  }

  private static void checkEnd(Slice word, String text) throws QueryParseException {
    if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
      throw new QueryParseException("regular expressions are not supported", word.span());
    }
    int caret = text.lastIndexOf('^');
    if (caret >= 0 && !isEscaped(text, caret) && WEIGHT.matcher(text.substring(caret)).matches()) {
      throw weight(word.from(caret));
    }
  }

  private static boolean isEscaped(String text, int index) {
    int backslashes = 0;
    while (backslashes < index && text.charAt(index - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /// A weight on a part of the query.
  static QueryParseException weight(Slice mark) {
    return new QueryParseException("weights (^2) are not supported", mark.span());
  }

  /// Refuses a word with an opening parenthesis or a quotation mark right after it.
  ///
  /// @param after the next character; empty at the end
  static void checkGlued(Slice word, Slice after) throws QueryParseException {
    if (after.startsWith("\"")) {
      throw new QueryParseException(
          "a blank is missing before the quotation mark, or a backslash if it belongs to the word",
          after.span(),
          " \"");
    }
    if (after.startsWith("(")) {
      throw call(word, after);
    }
  }

  private static QueryParseException call(Slice word, Slice parenthesis) {
    String name = word.text();
    if (QueryField.named(name).isPresent()) {
      return new QueryParseException(
          "a field is followed by a colon",
          word.span().to(parenthesis.span()),
          name.toLowerCase(Locale.ROOT) + ":(");
    }
    return new QueryParseException(
        "there is no function " + word.quoted() + "; words have a blank before a parenthesis",
        parenthesis.span(),
        " (");
  }
}
