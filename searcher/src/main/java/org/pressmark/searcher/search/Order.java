package org.pressmark.searcher.search;

/// The order of a list of hits. Equal hits stand newest first, and then in an order made from their
/// identifiers, so that no order depends on how the index was built.
public enum Order {
  /// Best score first; where nothing is scored, newest first.
  RELEVANCE,
  /// Newest first, undated last.
  NEWEST,
  /// Oldest first, undated last.
  OLDEST
}
