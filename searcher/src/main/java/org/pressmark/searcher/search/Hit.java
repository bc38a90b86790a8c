package org.pressmark.searcher.search;

import java.util.List;
import org.pressmark.schema.Article;

/// An article that matches.
///
/// @param score its BM25 score; 0 where nothing is scored or another order was asked for
/// @param passages the places of its text that match, best ones, in the order of the text
public record Hit(Article article, float score, List<Passage> passages) {

  public Hit {
    passages = List.copyOf(passages);
  }
}
