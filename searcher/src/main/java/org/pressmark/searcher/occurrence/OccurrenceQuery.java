package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Articles in which an expression occurs a number of times. It is rewritten to one whose patterns
/// are lists of words, so that what it costs is known before anything is searched. Immutable.
///
/// Searching throws {@link TooManyOccurrencesException} if nested windows match in too many ways in
/// one article.
public final class OccurrenceQuery extends Query {
  private final List<InText> texts;
  private final int least;
  private final boolean isExpanded;

  /// @param texts where the occurrences are counted; each of them once, by its first word
  /// @param least how many there must be
  public OccurrenceQuery(List<InText> texts, int least) {
    this(texts, least, false);
  }

  private OccurrenceQuery(List<InText> texts, int least, boolean isExpanded) {
    this.texts = List.copyOf(texts);
    this.least = least;
    this.isExpanded = isExpanded;
  }

  List<InText> texts() {
    return texts;
  }

  int least() {
    return least;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    if (isExpanded) {
      return this;
    }
    var expanded = new ArrayList<InText>();
    for (InText text : texts) {
      expanded.add(
          new InText(
              text.field(), text.text(), text.expression().expanded(searcher.getIndexReader())));
    }
    return plain(expanded).orElseGet(() -> new OccurrenceQuery(expanded, least, true));
  }

  /// The query of one of some words, for which Lucene has its own; empty if it is more.
  private Optional<Query> plain(List<InText> expanded) {
    return least == 1
            && expanded.size() == 1
            && expanded.getFirst().expression()
                instanceof Expression.Sequence(var slots, _, var written)
            && slots.size() == 1
            && written.isEmpty()
        ? Optional.of(slots.getFirst().words().query(slots.getFirst().field()))
        : Optional.empty();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new OccurrenceWeight(this, searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return least + " of " + texts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OccurrenceQuery query
        && query.texts.equals(texts)
        && query.least == least
        && query.isExpanded == isExpanded;
  }

  @Override
  public int hashCode() {
    return Objects.hash(texts, least, isExpanded);
  }
}
