package org.pressmark.searcher.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.pressmark.schema.names.Names;

/// A searcher that knows which names are one person, place or organisation. Queries for names turn
/// to it when they are rewritten; with any other searcher every name stands for itself.
class NamingSearcher extends IndexSearcher {
  private final Names names;

  NamingSearcher(IndexReader reader, Names names) {
    super(reader);
    this.names = names;
  }

  Names names() {
    return names;
  }

  /// What a searcher knows of names.
  static Names names(IndexSearcher searcher) {
    return searcher instanceof NamingSearcher naming ? naming.names : Names.none();
  }
}
