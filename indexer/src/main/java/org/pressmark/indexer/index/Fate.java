package org.pressmark.indexer.index;

import java.util.Locale;

/// What became of an input; every input has exactly one fate.
public enum Fate {
  /// An article that is new to the index.
  ADDED,
  /// An article that replaces an earlier version of itself.
  UPDATED,
  /// An article that the index has just so.
  UNCHANGED,
  /// An item met before under the same identifier with the same content, and therefore not added
  /// again.
  DUPLICATE,
  /// An input that holds no article that can be read.
  REJECTED;

  /// The name in the ledger: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
