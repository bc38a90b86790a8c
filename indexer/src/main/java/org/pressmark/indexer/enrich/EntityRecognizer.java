package org.pressmark.indexer.enrich;

import java.io.IOException;
import java.util.List;
import org.pressmark.schema.Mention;

/// Finds the people, places and organisations that running text names. Providers are found by
/// {@link java.util.ServiceLoader}, see {@link EntityRecognizers}: their constructors are cheap,
/// models are loaded when the first article asks. Implementations are thread-safe.
public interface EntityRecognizer {

  /// The word that chooses it on the command line: lower case, no blanks.
  String name();

  /// Makes ready what it needs, so that whoever chose it is told before the first article what is
  /// missing. Need not be called; then the first article does it.
  ///
  /// @throws IOException if it cannot work, with a message for the user
  default void prepare() throws IOException {}

  /// Whether it reads articles in a language. Those that it does not read keep the names that their
  /// markup gives.
  ///
  /// @param language a BCP 47 tag; `und` where neither the markup nor the words tell
  default boolean reads(String language) {
    return true;
  }

  /// The mentions in a headline and a body, in the order in which they stand, headline first; they
  /// do not overlap. A mention's `name` is what is written, without titles before it and without
  /// the possessive after it.
  ///
  /// @param headline plain text, may be empty
  /// @param body plain text, a blank line between paragraphs, may be empty
  List<Mention> recognize(String headline, String body);

  /// Finds nothing: names come from the source's markup alone.
  static EntityRecognizer none() {
    return NoRecognizer.NONE;
  }
}
