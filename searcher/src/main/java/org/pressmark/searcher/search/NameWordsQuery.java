package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;

/// Articles with certain words in a name, or in another name of the same person, place or
/// organisation: `person:sergei` finds an article that says `Sergey Lavrov` only.
final class NameWordsQuery extends Query {
  private final NameField field;
  private final Query words;
  private final NamePattern pattern;

  /// @param words finds the articles that say so themselves; tells this query from others
  /// @param pattern what a name must have
  NameWordsQuery(NameField field, Query words, NamePattern pattern) {
    this.field = field;
    this.words = words;
    this.pattern = pattern;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Set<String> folded = new TreeSet<>();
    for (String name : NamingSearcher.names(searcher).namesLike(field, pattern::isIn)) {
      folded.add(Folding.fold(name));
    }
    return folded.isEmpty()
        ? words
        : new BooleanQuery.Builder()
            .add(words, Occur.SHOULD)
            .add(new ConstantScoreQuery(WholeNameQuery.ofFolded(field, folded)), Occur.SHOULD)
            .build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return "names(" + words.toString(defaultField) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameWordsQuery query
        && query.field == field
        && query.words.equals(words);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + words.hashCode();
  }
}
