package org.pressmark.searcher.search;

import org.apache.lucene.search.Query;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.query.QueryNode;

/// A text of the article: words by their stems, phrases and patterns by the words as read.
///
/// @param weight how much a match here counts for
record TextTarget(NewsText text, float weight) implements Target {

  private WordField words() {
    return new WordField(text.plain(), true);
  }

  @Override
  public Query word(String word) {
    return Words.inSequence(text.stems(), Words.terms(text.stems(), word));
  }

  @Override
  public Query phrase(QueryNode.Phrase phrase) {
    return words().phrase(phrase);
  }

  @Override
  public Query wildcard(QueryNode.Wildcard wildcard) {
    return words().wildcard(wildcard);
  }

  @Override
  public Query fuzzy(QueryNode.Fuzzy fuzzy) {
    return words().fuzzyWord(fuzzy);
  }
}
