package org.pressmark.indexer.enrich.said;

/// Who speaks, as a sentence puts it.
sealed interface Subject {

  /// A name.
  ///
  /// @param isPerson whether `he` or `she` can stand for it
  record Named(String name, boolean isPerson) implements Subject {}

  /// `he` or `she`.
  ///
  /// @param token where it stands
  record Pronoun(boolean female, int token) implements Subject {}

  /// `the minister`, `Russia's top diplomat`.
  ///
  /// @param noun the word for the person, in lower case
  /// @param token where it stands
  record Role(String noun, int token) implements Subject {}

  /// Someone who cannot be named: officials, a statement.
  record Nobody() implements Subject {}
}
