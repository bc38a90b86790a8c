package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.pressmark.searcher.occurrence.WordPattern;

/// A phrase with patterns in it. It is rewritten to a phrase of the words that the index has for
/// each pattern, so that what it costs is known before anything is searched.
final class PatternPhraseQuery extends Query {
  private final String field;
  private final List<WordPattern> slots;
  private final int slop;

  /// @param slop as in {@link org.apache.lucene.search.PhraseQuery}
  PatternPhraseQuery(String field, List<WordPattern> slots, int slop) {
    this.field = field;
    this.slots = List.copyOf(slots);
    this.slop = slop;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (WordPattern slot : slots) {
      List<BytesRef> words = slot.expanded(searcher.getIndexReader(), field).listed();
      if (words.isEmpty()) {
        return new MatchNoDocsQuery("no word of the pattern");
      }
      phrase.add(words.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + slots + "~" + slop;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternPhraseQuery phrase
        && phrase.field.equals(field)
        && phrase.slots.equals(slots)
        && phrase.slop == slop;
  }

  @Override
  public int hashCode() {
    return (field.hashCode() * 31 + slots.hashCode()) * 31 + slop;
  }
}
