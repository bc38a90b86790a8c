package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
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
import org.pressmark.schema.names.Names;

/// What is counted over all matches of a query, in one pass.
///
/// @param total the articles that match
/// @param facets in the order asked for
record MatchCounts(long total, List<FacetCounts> facets) {

  static MatchCounts of(IndexSearcher searcher, Query query, List<FacetRequest> requests)
      throws IOException {
    return of(searcher, query, requests, NamingSearcher.names(searcher));
  }

  /// Counts by names of one's own.
  ///
  /// @param names by which values are shown
  static MatchCounts of(
      IndexSearcher searcher, Query query, List<FacetRequest> requests, Names names)
      throws IOException {
    if (requests.isEmpty()) {
      return new MatchCounts(searcher.count(query), List.of());
    }
    var counters = new ArrayList<FacetCounter>();
    requests.forEach(request -> counters.add(FacetCounter.of(request, names)));
    long total = searcher.search(query, new Pass(counters));
    var facets = new ArrayList<FacetCounts>();
    for (FacetCounter counter : counters) {
      facets.add(counter.counts(total));
    }
    return new MatchCounts(total, facets);
  }

  static Timeline timeline(IndexSearcher searcher, Query query, Interval interval)
      throws IOException {
    var counter = new CalendarCounter(interval);
    long total = searcher.search(query, new Pass(List.of(counter)));
    return counter.timeline(total);
  }

  /// One pass over the matches, by one thread; its result is their number.
  private record Pass(List<? extends Counter> counters)
      implements CollectorManager<Pass.Matches, Long> {

    @Override
    public Matches newCollector() {
      return new Matches(counters);
    }

    @Override
    public Long reduce(Collection<Matches> collectors) {
      return collectors.stream().mapToLong(matches -> matches.total).sum();
    }

    private static final class Matches implements Collector {
      private final List<? extends Counter> counters;
      private long total;

      Matches(List<? extends Counter> counters) {
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
}
