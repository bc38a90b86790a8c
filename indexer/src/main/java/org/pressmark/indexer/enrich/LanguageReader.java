package org.pressmark.indexer.enrich;

import java.util.Optional;

/// Tells in which language an article is written, as a BCP 47 tag: what the markup says, else what
/// the words are.
final class LanguageReader {
  /// More text makes the answer no surer.
  private static final int SAMPLE = 600;

  private LanguageReader() {}

  /// The tag of a language as markup gives it: `en_US`, `EN`, `eng`, `English`; empty if it is
  /// none.
  static Optional<String> fromMarkup(String printed) {
    return Optional.of(LanguageNames.tag(printed)).filter(tag -> !tag.isEmpty());
  }

  /// The language of a text; empty if it is too short or its words do not tell.
  static Optional<String> ofText(String headline, String body) {
    String sample = body.length() < SAMPLE ? headline + "\n" + body : body;
    String words = sample.substring(0, Math.min(SAMPLE, sample.length()));
    return FunctionWords.language(words).or(() -> Scripts.language(words));
  }
}
