package org.pressmark.indexer.enrich;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Tells what stands in brackets after a dateline's place: an agency, or a newsroom that signs like
/// one.
final class Newsrooms {
  private static final Set<String> NAMES = names();

  private Newsrooms() {}

  private static Set<String> names() {
    var names = new HashSet<String>();
    for (var row : TableResource.rows("newsrooms.txt")) {
      row.forEach(cell -> names.addAll(TableResource.items(cell)));
    }
    return names;
  }

  /// Whether this, without its brackets, names an agency or newsroom: `AP`, `CNN`, `Reuters
  /// Health`.
  static boolean isOne(String text) {
    if (text.length() > 60) {
      return false;
    }
    String name = text.strip();
    return NAMES.contains(name) || agency(name).isPresent();
  }

  /// The agency's full usual name in what stands in a dateline's brackets: `Reuters Health`; empty
  /// if it is none.
  static Optional<String> agency(String text) {
    String name = text.strip();
    int end = Math.max(name.indexOf(' '), name.indexOf('/'));
    Optional<String> whole = Agencies.table().fullName(name);
    return end > 2 ? whole.or(() -> Agencies.table().fullName(name.substring(0, end))) : whole;
  }
}
