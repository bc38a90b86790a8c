package org.pressmark.searcher.query;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.query.QueryField.Kind;

/// Reads the names of fields: `headline:`, `in:(headline,lead)`.
final class FieldReader {

  private FieldReader() {}

  /// The name that stands here before a colon; empty if it is an ordinary word. Only letters make a
  /// name, with hyphens or underscores between: `12:30` and `AT&T:` are words.
  static Optional<Slice> name(Cursor cursor) {
    String text = cursor.word().text();
    int end = 0;
    while (end < text.length() && isOfName(text.charAt(end), end)) {
      end++;
    }
    boolean isName = end > 0 && end < text.length() && text.charAt(end) == ':';
    return isName ? Optional.of(cursor.word().part(0, end)) : Optional.empty();
  }

  private static boolean isOfName(char c, int index) {
    return Character.isLetter(c) || (index > 0 && (c == '-' || c == '_'));
  }

  /// Reads a field, with its colon, or an `in:` with its list; a value is sure to follow.
  static Token.Fields take(Cursor cursor, Slice name) throws QueryParseException {
    int start = cursor.at();
    boolean prefix = name.text().equalsIgnoreCase("in");
    Set<QueryField> fields = prefix ? Set.of() : fields(name, gluedTo(name, cursor));
    cursor.advance(name.end() - name.start() + 1);
    if (prefix) {
      fields = takeList(cursor);
      requireOperand(cursor, cursor.since(start));
    } else {
      requireValue(cursor, cursor.since(start));
    }
    return new Token.Fields(cursor.since(start).span(), fields, prefix);
  }

  private static void requireValue(Cursor cursor, Slice label) throws QueryParseException {
    if (cursor.isAtEndOfOperand()) {
      cursor.skipBlanks();
      if (cursor.isAtEndOfOperand()) {
        throw new QueryParseException(label.quoted() + " has no value", label.span());
      }
      throw new QueryParseException(
          "a field's value follows its colon without a blank",
          cursor.since(label.start()).span(),
          label.text());
    }
  }

  private static void requireOperand(Cursor cursor, Slice label) throws QueryParseException {
    cursor.skipBlanks();
    if (cursor.isAtEndOfOperand()) {
      throw new QueryParseException(
          label.quoted() + " needs a word, phrase or group after it", label.span());
    }
  }

  private static Set<QueryField> takeList(Cursor cursor) throws QueryParseException {
    Slice open = cursor.here();
    boolean inParentheses = cursor.isAt('(');
    cursor.advance(inParentheses ? 1 : 0);
    Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
    do {
      skipBlanksIf(inParentheses, cursor);
      fields.addAll(searchable(takeName(cursor)));
      skipBlanksIf(inParentheses, cursor);
    } while (takes(cursor, ','));
    if (inParentheses && !takes(cursor, ')')) {
      throw new QueryParseException(
          "the list of fields has commas between them and ends with a parenthesis", open.span());
    }
    return fields;
  }

  private static void skipBlanksIf(boolean allowed, Cursor cursor) {
    if (allowed) {
      cursor.skipBlanks();
    }
  }

  private static boolean takes(Cursor cursor, char c) {
    boolean taken = cursor.isAt(c);
    cursor.advance(taken ? 1 : 0);
    return taken;
  }

  private static Slice takeName(Cursor cursor) {
    Slice word = cursor.word();
    String text = word.text();
    int comma = text.indexOf(',');
    Slice name = comma < 0 ? word : word.part(0, comma);
    cursor.advance(name.end() - name.start());
    return name;
  }

  private static Set<QueryField> searchable(Slice name) throws QueryParseException {
    if (name.isEmpty()) {
      throw new QueryParseException("in: needs a field's name here", name.span());
    }
    Set<QueryField> fields = fields(name, name);
    Kind kind = Scope.kind(fields);
    if (kind == Kind.DATE || kind == Kind.NUMBER) {
      throw new QueryParseException(name.quoted() + " cannot be searched for words", name.span());
    }
    return fields;
  }

  /// The field's name and what it is joined to, if that could be words that belong in quotation
  /// marks; else the name alone.
  private static Slice gluedTo(Slice name, Cursor cursor) {
    Slice word = cursor.word();
    Slice value = word.from(name.end() - name.start() + 1);
    boolean isText =
        value.isEmpty()
            || value.startsWith("/")
            || TermReader.hasSubstance(value.part(0, 1).text());
    boolean isWhole = !cursor.after(word).startsWith("\"") && !cursor.after(word).startsWith("(");
    return isText && isWhole ? word : name;
  }

  /// The fields of a name.
  ///
  /// @param word the name and what it is joined to, to be quoted if no field was meant
  private static Set<QueryField> fields(Slice name, Slice word) throws QueryParseException {
    Optional<Set<QueryField>> fields = QueryField.named(name.text());
    if (fields.isPresent()) {
      return fields.get();
    }
    String reason = "there is no field " + name.quoted();
    Optional<String> nearest = QueryField.nearest(name.text());
    if (nearest.isPresent()) {
      throw new QueryParseException(reason, name.span(), nearest.get());
    }
    if (word.equals(name)) {
      throw new QueryParseException(reason, name.span());
    }
    String field = name.text().startsWith("http") ? "url:" : "";
    throw new QueryParseException(reason, word.span(), field + "\"" + word.text() + "\"");
  }
}
