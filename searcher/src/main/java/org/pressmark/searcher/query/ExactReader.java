package org.pressmark.searcher.query;

import java.text.Normalizer;
import org.pressmark.searcher.query.QueryNode.Exact;

/// Reads text that is to be found as written: `exact("Fox-IT")`, `exact(Fox-IT)`, `=Bush`, `="White
/// House"`.
final class ExactReader {

  private ExactReader() {}

  /// Reads what stands in the parentheses that begin here.
  ///
  /// @param name the `exact` before them
  static Exact call(Cursor cursor, Slice name) throws QueryParseException {
    Slice open = cursor.here();
    cursor.advance(1);
    cursor.skipBlanks();
    Slice text = cursor.isAt('"') ? cursor.takeQuotation() : bare(cursor, open);
    cursor.skipBlanks();
    if (cursor.isAtEnd()) {
      throw new QueryParseException("the parenthesis is not closed", open.span());
    }
    if (!cursor.isAt(')')) {
      throw new QueryParseException(
          name.text() + "() takes one text; join two of them by OR outside", cursor.here().span());
    }
    cursor.advance(1);
    cursor.requireEndOfOperand();
    return exact(text, cursor.since(name.start()).span());
  }

  private static Slice bare(Cursor cursor, Slice open) throws QueryParseException {
    Slice text = cursor.takeUntil(')').trimmed();
    if (text.isEmpty()) {
      throw new QueryParseException(
          "there is nothing between the parentheses", open.span().to(cursor.here().span()));
    }
    for (String word : text.text().split(" ", -1)) {
      if (Operators.isBoolean(word)) {
        throw new QueryParseException(
            "exact() takes one text, without operators; put it in quotation marks if it has "
                + word,
            text.span());
      }
    }
    refuseWildcards(text);
    return text;
  }

  /// Reads `=Bush` or `="White House"`.
  ///
  /// @param word the word that begins with `=`, which has been taken
  static Exact sign(Cursor cursor, Slice word) throws QueryParseException {
    if (word.text().equals("=") && cursor.isAt('"')) {
      Slice text = cursor.takeQuotation();
      cursor.requireEndOfOperand();
      return exact(text, cursor.since(word.start()).span());
    }
    refuseWildcards(word);
    return exact(word.from(1), word.span());
  }

  private static void refuseWildcards(Slice text) throws QueryParseException {
    String typed = text.text();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*' || (c == '?' && i < typed.length() - 1)) {
        throw new QueryParseException(
            "text as written has no wildcards; for capitals write CAPS(bus*)",
            text.part(i, i + 1).span());
      }
    }
  }

  private static Exact exact(Slice text, Span span) throws QueryParseException {
    StringBuilder literal = new StringBuilder();
    String typed = text.trimmed().text();
    for (int i = 0; i < typed.length(); i++) {
      boolean isEscape = typed.charAt(i) == '\\' && i + 1 < typed.length();
      literal.append(Typography.plainDash(typed.charAt(isEscape ? ++i : i)));
    }
    String exact = Normalizer.normalize(literal, Normalizer.Form.NFC).replaceAll(" +", " ").strip();
    if (!TermReader.hasSubstance(exact)) {
      throw new QueryParseException(
          text.quoted() + " has no letter or digit to search for", text.span());
    }
    return new Exact(span, exact);
  }
}
