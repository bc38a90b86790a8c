package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
import org.pressmark.schema.index.Fields;

/// The articles whose {@link Sample#draw} is at most a certain number.
final class SampleQuery extends Query {
  private final Sample sample;
  private final long greatest;

  private SampleQuery(Sample sample, long greatest) {
    this.sample = sample;
    this.greatest = greatest;
  }

  /// The matches of a query that are in a sample of them, with the same scores.
  static Query of(IndexSearcher searcher, Query query, Sample sample) throws IOException {
    var drawing = new Drawing(sample);
    long matches = Pass.over(searcher, query, List.of(drawing));
    if (matches <= sample.size()) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new SampleQuery(sample, drawing.greatest()), Occur.FILTER)
        .build();
  }

  /// Finds the least numbers among the matches.
  private static final class Drawing implements Counter {
    private final Sample sample;
    private final PriorityQueue<Long> least = new PriorityQueue<>((a, b) -> Long.compare(b, a));

    Drawing(Sample sample) {
      this.sample = sample;
    }

    /// The greatest number in the sample; with it an empty sample takes none.
    long greatest() {
      return least.isEmpty() ? Long.MIN_VALUE : least.peek();
    }

    @Override
    public OfSegment segment(LeafReaderContext segment) throws IOException {
      NumericDocValues ties = DocValues.getNumeric(segment.reader(), Fields.TIE);
      return new OfSegment() {
        @Override
        public void count(int doc) throws IOException {
          ties.advanceExact(doc);
          least.add(sample.draw(ties.longValue()));
          if (least.size() > sample.size()) {
            least.remove();
          }
        }

        @Override
        public void finish() {}
      };
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        NumericDocValues ties = DocValues.getNumeric(segment.reader(), Fields.TIE);
        return ConstantScoreScorerSupplier.fromIterator(
            TwoPhaseIterator.asDocIdSetIterator(drawn(segment, ties)),
            score(),
            scoreMode,
            segment.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return true;
      }
    };
  }

  private TwoPhaseIterator drawn(LeafReaderContext segment, NumericDocValues ties) {
    DocIdSetIterator all = DocIdSetIterator.all(segment.reader().maxDoc());
    return new TwoPhaseIterator(all) {
      @Override
      public boolean matches() throws IOException {
        return ties.advanceExact(all.docID()) && sample.draw(ties.longValue()) <= greatest;
      }

      @Override
      public float matchCost() {
        return 10;
      }
    };
  }

  @Override
  public String toString(String field) {
    return sample.toString();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && sample.equals(((SampleQuery) other).sample)
        && greatest == ((SampleQuery) other).greatest;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + sample.hashCode()) + Long.hashCode(greatest);
  }
}
