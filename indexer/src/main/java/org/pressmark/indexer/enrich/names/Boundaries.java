package org.pressmark.indexer.enrich.names;

import java.util.Locale;
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

  /// What is said of members of a party, as `French` is of citizens of France.
  private static final Set<String> ADHERENTS =
      Set.of(
          "republican",
          "republicans",
          "democrat",
          "democrats",
          "democratic",
          "conservative",
          "conservatives",
          "tory",
          "tories",
          "liberal",
          "liberals");

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
    return from == to
        ? Optional.empty()
        : Optional.of(new Span(from, to, span.type())).filter(name -> !isNoName(name, tokens));
  }

  /// The party in `Rep. Hill (R-Texas)`, the department in `Secretary of State`, a party's
  /// adjective.
  private static boolean isNoName(Span span, Tokens tokens) {
    if (span.length() > 1) {
      return false;
    }
    int token = span.from();
    String word = tokens.word(token);
    return word.length() == 1
        || (span.type() == EntityType.ORGANIZATION
            && (ADHERENTS.contains(word.toLowerCase(Locale.ROOT)) || isDepartment(token, tokens)));
  }

  private static boolean isDepartment(int token, Tokens tokens) {
    return token > 1
        && tokens.word(token - 1).equals("of")
        && tokens.word(token - 2).equalsIgnoreCase("secretary");
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
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    return plain.equals("the") || (type == EntityType.PERSON && TITLES.contains(plain));
  }
}
