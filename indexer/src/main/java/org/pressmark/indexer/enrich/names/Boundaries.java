package org.pressmark.indexer.enrich.names;

import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.EntityType;

/// Where a name begins and ends: after the article and the titles before it, before the possessive
/// and the marks after it.
final class Boundaries {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "president",
          "vice",
          "minister",
          "prime",
          "premier",
          "chancellor",
          "secretary",
          "senator",
          "sen",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "gov",
          "governor",
          "mayor",
          "king",
          "queen",
          "prince",
          "princess",
          "sir",
          "dame",
          "lord",
          "lady",
          "gen",
          "general",
          "col",
          "colonel",
          "lt",
          "lieutenant",
          "capt",
          "captain",
          "maj",
          "major",
          "sgt",
          "sergeant",
          "admiral",
          "adm",
          "judge",
          "justice",
          "bishop",
          "archbishop",
          "cardinal",
          "pope",
          "rev",
          "reverend",
          "foreign",
          "ambassador",
          "chairman",
          "chief",
          "speaker",
          "former",
          "deputy",
          "defense",
          "defence",
          "coach",
          "director",
          "detective",
          "inspector",
          "emperor",
          "sheikh",
          "ayatollah",
          "the");

  private Boundaries() {}

  /// The name without what does not belong to it; empty if nothing is left.
  static Optional<Span> trim(Span span, Tokens tokens) {
    int from = span.from();
    int to = span.to();
    while (to > from && endsOutside(tokens, to - 1)) {
      to--;
    }
    while (from < to && beginsOutside(tokens, from, to, span.type())) {
      from++;
    }
    return from == to ? Optional.empty() : Optional.of(new Span(from, to, span.type()));
  }

  private static boolean endsOutside(Tokens tokens, int token) {
    return switch (Form.of(tokens, token)) {
      case POSSESSIVE, APOSTROPHE, COMMA, STOP, QUOTE, HYPHEN, AND, OF, THE -> true;
      case OTHER -> tokens.firstChar(token) != ')';
      case LOWER, CAPITALIZED, CAPITALS, MIXED, INITIAL, NUMBER, PARTICLE -> false;
    };
  }

  private static boolean beginsOutside(Tokens tokens, int token, int to, EntityType type) {
    return switch (Form.of(tokens, token)) {
      case POSSESSIVE, APOSTROPHE, COMMA, STOP, QUOTE, HYPHEN, AND, OF, OTHER -> true;
      case THE -> true;
      case CAPITALIZED, CAPITALS, MIXED, INITIAL ->
          token + 1 < to && isTitle(tokens.word(token), type);
      case LOWER, NUMBER, PARTICLE -> false;
    };
  }

  private static boolean isTitle(String word, EntityType type) {
    String plain = word.toLowerCase(java.util.Locale.ROOT).replace(".", "");
    return plain.equals("the") || (type == EntityType.PERSON && TITLES.contains(plain));
  }
}
