package org.pressmark.searcher.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a field in a query of Nexis (`HEADLINE(x)`, `LENGTH > 500`) or Factiva (`hd=x`,
/// `wc>500`, `date after 20160101`).
///
/// @param name as typed
record LibraryField(Slice name, Set<QueryField> fields) {

  private static final Pattern NAME = Pattern.compile("(\\p{L}[\\p{L}-]*)(=|[<>]=?.*|$)");
  private static final Pattern VALUE =
      Pattern.compile(" *(?:[<>=]|(?:is|aft|after|bef|before|from)\\b)", Pattern.CASE_INSENSITIVE);

  /// Names that Pressmark's own syntax does not have.
  private static final Map<String, QueryField> OTHERS =
      Map.of(
          "rst", QueryField.PUBLISHER,
          "sc", QueryField.PUBLISHER,
          "re", QueryField.PLACE,
          "geographic", QueryField.PLACE,
          "clm", QueryField.SECTION,
          "length", QueryField.WORD_COUNT);

  /// The field that begins here; empty for an ordinary word.
  ///
  /// @param word that stands here
  static Optional<LibraryField> at(Cursor cursor, Slice word, Syntax syntax)
      throws QueryParseException {
    Matcher matcher = NAME.matcher(word.text());
    if (!(syntax == Syntax.FACTIVA ? matcher.lookingAt() : matcher.matches())) {
      Matcher assigned = Pattern.compile("(\\p{L}[\\p{L}-]*)=.+").matcher(word.text());
      if (syntax == Syntax.NEXIS || !assigned.matches()) {
        return Optional.empty();
      }
      matcher = assigned;
    }
    Slice name = word.part(0, matcher.end(1));
    boolean isJoined = name.end() < word.end();
    boolean isCalled = cursor.after(word).startsWith("(") && !isJoined;
    boolean isCompared = isJoined || VALUE.matcher(rest(cursor, name)).lookingAt();
    Optional<Set<QueryField>> fields = fields(name.text());
    if (isCalled && syntax == Syntax.NEXIS) {
      return fields.map(found -> new LibraryField(name, found));
    }
    if (fields.isPresent() && isCompared) {
      Scope scope = new Scope(name.text(), fields.get());
      boolean isValue =
          scope.kind() == QueryField.Kind.DATE || scope.kind() == QueryField.Kind.NUMBER;
      return isValue || isJoined
          ? Optional.of(new LibraryField(name, fields.get()))
          : Optional.empty();
    }
    if (isJoined && syntax == Syntax.FACTIVA && fields.isEmpty()) {
      throw new QueryParseException("there is no field " + name.quoted(), name.span());
    }
    return Optional.empty();
  }

  private static String rest(Cursor cursor, Slice name) {
    return cursor.rest().from(name.end() - name.start()).text();
  }

  private static Optional<Set<QueryField>> fields(String name) {
    QueryField other = OTHERS.get(name.toLowerCase(Locale.ROOT));
    return other == null ? QueryField.named(name) : Optional.of(Set.of(other));
  }
}
