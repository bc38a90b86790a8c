package org.pressmark.indexer.enrich;

import java.util.Optional;

/// Tells in which language an article is written, as a BCP 47 tag: what the markup says, else what
/// the words are.
final class LanguageReader {
  /// Enough to be sure of most texts, and as much as can make a doubtful one any surer.
  private static final int FIRST_WORDS = 300;

  private static final int SAMPLE = 900;

  private LanguageReader() {}

  /// The tag of a language as markup gives it: `en_US`, `EN`, `eng`, `English`; empty if it is
  /// none.
  static Optional<String> fromMarkup(String printed) {
    return Optional.of(LanguageNames.tag(printed)).filter(tag -> !tag.isEmpty());
  }

  /// The language of a text; empty if it is too short or its words do not tell.
  static Optional<String> ofText(String headline, String body) {
    String sample = body.length() < SAMPLE ? headline + "\n" + body : body;
    return FunctionWords.language(beginning(sample, FIRST_WORDS))
        .or(() -> FunctionWords.language(beginning(sample, SAMPLE)))
        .or(() -> Scripts.language(beginning(sample, SAMPLE)));
  }

  /// Whether a tag is that of English, of whatever country.
  static boolean isEnglish(String tag) {
    return tag.equals("en") || tag.startsWith("en-");
  }

  private static String beginning(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
