package org.pressmark.searcher.search;

import org.apache.lucene.search.Query;
import org.pressmark.searcher.occurrence.InText;
import org.pressmark.searcher.query.QueryNode;

/// A field that words are searched in.
sealed interface Target permits TextTarget, NameTarget, KeyTarget {

  /// How much a match here counts for.
  float weight();

  Query word(String text);

  Query phrase(QueryNode.Phrase phrase);

  Query wildcard(QueryNode.Wildcard wildcard);

  Query fuzzy(QueryNode.Fuzzy fuzzy);

  /// Text as written.
  Query exact(QueryNode.Exact exact);

  /// Where a node occurs.
  ///
  /// @param node with {@link QueryNode#occurs occurrences}
  InText occurrences(QueryNode node);
}
