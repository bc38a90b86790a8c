package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.occurrence.InText;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.Span;

/// A field of names, searched by their words: `person:lavrov` finds Sergei Lavrov, and whoever else
/// is called so in other articles.
record NameTarget(NameField field) implements Target {

  private WordField words() {
    return new WordField(field.label(), false);
  }

  @Override
  public float weight() {
    return 1f;
  }

  @Override
  public Query word(String word) {
    var alone = new QueryNode.Word(new Span(0, 0), word);
    return inAnyName(
        Words.inSequence(field.label(), Words.terms(field.label(), word)), List.of(alone));
  }

  @Override
  public Query phrase(QueryNode.Phrase phrase) {
    return inAnyName(words().phrase(phrase), phrase.terms());
  }

  @Override
  public Query wildcard(QueryNode.Wildcard wildcard) {
    return inAnyName(words().wildcard(wildcard), List.of(wildcard));
  }

  @Override
  public Query fuzzy(QueryNode.Fuzzy fuzzy) {
    return inAnyName(words().fuzzyWord(fuzzy), List.of(fuzzy));
  }

  private Query inAnyName(Query query, List<? extends QueryNode.Term> terms) {
    return new NameWordsQuery(field, query, NamePattern.of(field.label(), terms));
  }

  @Override
  public Query exact(QueryNode.Exact exact) {
    throw new IllegalArgumentException("names are kept without case: " + exact);
  }

  @Override
  public InText occurrences(QueryNode node) {
    return InText.ofNames(
        field.label(), new Expressions(field.label(), words(), Optional.empty()).of(node));
  }
}
