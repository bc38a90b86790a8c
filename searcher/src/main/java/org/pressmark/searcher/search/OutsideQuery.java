package org.pressmark.searcher.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// The articles of an index that are not in a set, which does not change any more.
final class OutsideQuery extends Query {
  private final FixedBitSet set;
  private final int size;

  /// @param set by the numbers that articles have in the whole index
  OutsideQuery(FixedBitSet set) {
    this.set = set;
    this.size = set.cardinality();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        return ConstantScoreScorerSupplier.fromIterator(
            TwoPhaseIterator.asDocIdSetIterator(outside(segment)),
            score(),
            scoreMode,
            segment.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private TwoPhaseIterator outside(LeafReaderContext segment) {
    DocIdSetIterator all = DocIdSetIterator.all(segment.reader().maxDoc());
    return new TwoPhaseIterator(all) {
      @Override
      public boolean matches() {
        return !set.get(segment.docBase + all.docID());
      }

      @Override
      public float matchCost() {
        return 1;
      }
    };
  }

  @Override
  public String toString(String field) {
    return "outside of " + size;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && set.equals(((OutsideQuery) other).set);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + size;
  }
}
