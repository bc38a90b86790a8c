package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.occurrence.InText;
import org.pressmark.searcher.occurrence.OccurrenceQuery;
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

  @Override
  public Query exact(QueryNode.Exact exact) {
    Expressions expressions = expressions();
    return expressions.isOneWord(exact)
        ? new TermQuery(new Term(text.exact(), exact.text()))
        : new OccurrenceQuery(List.of(occurrences(exact)), 1);
  }

  @Override
  public InText occurrences(QueryNode node) {
    return InText.of(text, expressions().of(node));
  }

  private Expressions expressions() {
    return new Expressions(text.stems(), words(), Optional.of(text));
  }
}
