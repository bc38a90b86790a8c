package org.pressmark.searcher.search;

import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.pressmark.searcher.query.QueryNode;

/// A field of identifiers or addresses, matched whole and as written.
///
/// @param field the Lucene field
record KeyTarget(String field) implements Target {

  @Override
  public float weight() {
    return 1f;
  }

  @Override
  public Query word(String word) {
    return new TermQuery(new Term(field, word));
  }

  @Override
  public Query phrase(QueryNode.Phrase phrase) {
    return word(phrase.terms().stream().map(KeyTarget::text).collect(Collectors.joining(" ")));
  }

  private static String text(QueryNode.Term term) {
    return switch (term) {
      case QueryNode.Word word -> word.text();
      case QueryNode.Wildcard wildcard -> wildcard.pattern();
      case QueryNode.Fuzzy fuzzy -> fuzzy.text();
    };
  }

  @Override
  public Query wildcard(QueryNode.Wildcard wildcard) {
    return new WildcardQuery(new Term(field, wildcard.pattern()));
  }

  @Override
  public Query fuzzy(QueryNode.Fuzzy fuzzy) {
    return new FuzzyQuery(new Term(field, fuzzy.text()), fuzzy.maxEdits());
  }
}
