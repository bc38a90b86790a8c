package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;

/// An article that matches.
///
/// @param score its BM25 score; 0 where nothing is scored or another order was asked for
/// @param passages the places of its text that match, best ones, in the order of the text
/// @param copies what it stands for; empty where the list is not grouped
public record Hit(Article article, float score, List<Passage> passages, Optional<Copies> copies) {

  /// A hit of a list that is not grouped.
  public Hit(Article article, float score, List<Passage> passages) {
    this(article, score, passages, Optional.empty());
  }

  public Hit {
    passages = List.copyOf(passages);
  }
}
