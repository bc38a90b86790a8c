package org.pressmark.indexer.enrich.names;

import java.util.List;
import java.util.Optional;

/// The names in a text, by model and then by what the article as a whole says.
public final class Names {
  private Names() {}

  /// The names from left to right; they do not overlap.
  ///
  /// @param tokens a whole article, headline first
  public static List<Span> in(Tokens tokens, NameModel model) {
    List<Span> found =
        Decoder.spans(tokens, model).stream()
            .map(span -> Boundaries.trim(span, tokens))
            .flatMap(Optional::stream)
            .toList();
    return Agreement.reach(found, tokens);
  }
}
