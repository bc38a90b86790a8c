package org.pressmark.searcher.query;

import java.util.Locale;
import java.util.Optional;

/// The language that a query is written in. All give the same trees, and the normal form is always
/// Pressmark's own.
public enum Syntax {
  /// Pressmark's own, of which `query-spec.txt` is the specification.
  PRESSMARK,

  /// As in Nexis: words side by side are a phrase, OR binds first, then `w/n` (the smallest first),
  /// `w/s`, `w/p`, and AND last; operators in any case, `!` truncates, `*` is one letter,
  /// `HEADLINE(x)` is a field.
  NEXIS,

  /// As in Factiva: words side by side are a phrase, `w/n` and `adjn` are ordered, `nearn` is not,
  /// `same` is a paragraph; operators in any case, `*` truncates, `$n` is up to n letters, `hd=x`
  /// is a field.
  FACTIVA;

  /// The name in the command line and the HTTP API.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The syntax of a name; `lucene` is another one of Pressmark's own, which extends Lucene's.
  public static Optional<Syntax> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "pressmark", "lucene" -> Optional.of(PRESSMARK);
      case "nexis" -> Optional.of(NEXIS);
      case "factiva" -> Optional.of(FACTIVA);
      default -> Optional.empty();
    };
  }
}
