package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// Articles that have one of some values, by whichever of its names; compared without case and
/// accents.
final class WholeNameQuery extends Query {
  private final NameField field;
  private final List<String> values;

  /// @param values at least one
  WholeNameQuery(NameField field, List<String> values) {
    this.field = field;
    this.values = List.copyOf(values);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Names known = NamingSearcher.names(searcher);
    Set<String> folded = new TreeSet<>();
    for (String value : values) {
      known.namesOf(field, value).forEach(name -> folded.add(Folding.fold(name)));
    }
    return ofFolded(field, folded);
  }

  /// Articles that have one of these whole values.
  static Query ofFolded(NameField field, Set<String> folded) {
    return switch (folded.size()) {
      case 0 -> new MatchNoDocsQuery("a rule drops the name");
      case 1 -> new TermQuery(new Term(field.wholeValues(), folded.iterator().next()));
      default ->
          new TermInSetQuery(field.wholeValues(), folded.stream().map(BytesRef::new).toList());
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field.wholeValues() + ":" + values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WholeNameQuery query
        && query.field == field
        && query.values.equals(values);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + values.hashCode();
  }
}
