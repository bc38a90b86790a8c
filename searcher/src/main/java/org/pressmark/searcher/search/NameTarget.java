package org.pressmark.searcher.search;

import org.apache.lucene.search.Query;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.QueryNode;

/// A field of names, searched by their words: `person:lavrov` finds Sergei Lavrov.
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
    return Words.inSequence(field.label(), Words.terms(field.label(), word));
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
