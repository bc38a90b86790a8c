package org.pressmark.searcher.search;

import java.util.List;

/// What sets the bodies of the articles that match apart from the archive, the most significant
/// first.
///
/// @param total the articles that match
/// @param words single words, without case and accents, none of the commonest
/// @param phrases two words that follow each other, neither of them one of the commonest
public record TellingTerms(long total, List<Term> words, List<Term> phrases) {

  /// A word or phrase.
  ///
  /// @param count how many of the articles that match have it
  public record Term(String text, long count, Significance significance) {}

  public TellingTerms {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }
}
