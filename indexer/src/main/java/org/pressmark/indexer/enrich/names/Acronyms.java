package org.pressmark.indexer.enrich.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.schema.EntityType;

/// Finds the acronyms that an article introduces after a name: `World Health Organization (WHO)`.
final class Acronyms {
  private Acronyms() {}

  /// Acronyms in lower case, with the type of the name that they stand for.
  static Map<String, EntityType> introduced(List<Span> found, Tokens tokens) {
    var acronyms = new HashMap<String, EntityType>();
    for (Span span : found) {
      int at = span.to() + 1;
      if (span.type() != EntityType.PERSON
          && at + 1 < tokens.size()
          && tokens.firstChar(span.to()) == '('
          && tokens.firstChar(at + 1) == ')'
          && isAcronym(span, at, tokens)) {
        acronyms.put(tokens.word(at).toLowerCase(Locale.ROOT), span.type());
      }
    }
    return acronyms;
  }

  /// Whether the capitals of a word are initials of the name, in their order, the first one of its
  /// first word.
  private static boolean isAcronym(Span span, int at, Tokens tokens) {
    Form form = Form.of(tokens, at);
    if (span.length() < 2 || (form != Form.CAPITALS && form != Form.MIXED)) {
      return false;
    }
    int token = span.from();
    String word = tokens.word(at);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        while (token < span.to() && Character.toUpperCase(tokens.firstChar(token)) != c) {
          token++;
        }
        if (token == span.to() || (i == 0 && token > span.from())) {
          return false;
        }
        token++;
      }
    }
    return true;
  }
}
