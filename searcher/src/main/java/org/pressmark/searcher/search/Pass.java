package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// One pass over the matches of a query, by one thread, in which all is counted that there is to
/// count; its result is their number.
record Pass(List<? extends Counter> counters) implements CollectorManager<Pass.Matches, Long> {

  /// Counts over the matches of a query.
  ///
  /// @return how many there are
  static long over(IndexSearcher searcher, Query query, List<? extends Counter> counters)
      throws IOException {
    return searcher.search(query, new Pass(counters));
  }

  @Override
  public Matches newCollector() {
    return new Matches(counters);
  }

  @Override
  public Long reduce(Collection<Matches> collectors) {
    return collectors.stream().mapToLong(matches -> matches.total).sum();
  }

  /// The matches of all segments.
  static final class Matches implements Collector {
    private final List<? extends Counter> counters;
    private long total;

    private Matches(List<? extends Counter> counters) {
      this.counters = counters;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      var counts = new Counter.OfSegment[counters.size()];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = counters.get(i).segment(segment);
      }
      return new OfSegment(counts);
    }

    private final class OfSegment implements LeafCollector {
      private final Counter.OfSegment[] counts;

      OfSegment(Counter.OfSegment[] counts) {
        this.counts = counts;
      }

      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int doc) throws IOException {
        total++;
        for (Counter.OfSegment count : counts) {
          count.count(doc);
        }
      }

      @Override
      public void collect(DocIdStream docs) throws IOException {
        docs.forEach(this::collect);
      }

      @Override
      public void finish() throws IOException {
        for (Counter.OfSegment count : counts) {
          count.finish();
        }
      }
    }
  }
}
