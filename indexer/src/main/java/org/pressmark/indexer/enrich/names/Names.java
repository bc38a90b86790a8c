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
    return settled(Decoder.spans(tokens, model), tokens);
  }

  /// Names that were found otherwise, with boundaries and types settled by the same rules.
  ///
  /// @param found from left to right, not overlapping
  public static List<Span> settled(List<Span> found, Tokens tokens) {
    List<Span> trimmed =
        found.stream()
            .map(span -> Boundaries.trim(span, tokens))
            .flatMap(Optional::stream)
            .toList();
    return Agreement.reach(trimmed, tokens);
  }
}
