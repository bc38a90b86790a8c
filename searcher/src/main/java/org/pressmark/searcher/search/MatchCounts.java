package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// What is counted over all matches of a query, in one pass.
///
/// @param total the articles that match
/// @param facets in the order asked for
record MatchCounts(long total, List<FacetCounts> facets) {

  static MatchCounts of(IndexSearcher searcher, Query query, List<FacetRequest> requests)
      throws IOException {
    if (requests.isEmpty()) {
      return new MatchCounts(searcher.count(query), List.of());
    }
    List<FacetCounter> counters =
        requests.stream().map(request -> FacetCounter.of(request.facet(), searcher)).toList();
    long total = Pass.over(searcher, query, counters);
    var facets = new ArrayList<FacetCounts>();
    for (int i = 0; i < counters.size(); i++) {
      facets.add(
          new TopValues(requests.get(i), Optional.empty())
              .of(counters.get(i).tally(), total, total));
    }
    return new MatchCounts(total, facets);
  }

  static Timeline timeline(IndexSearcher searcher, Query query, Interval interval)
      throws IOException {
    var counter = new CalendarCounter(interval);
    long total = Pass.over(searcher, query, List.of(counter));
    return counter.timeline(total);
  }

  /// The timelines of every interval, counted in one pass.
  static Map<Interval, Timeline> timelines(IndexSearcher searcher, Query query) throws IOException {
    var counters = new EnumMap<Interval, CalendarCounter>(Interval.class);
    for (Interval interval : Interval.values()) {
      counters.put(interval, new CalendarCounter(interval));
    }
    long total = Pass.over(searcher, query, List.copyOf(counters.values()));
    var timelines = new EnumMap<Interval, Timeline>(Interval.class);
    counters.forEach((interval, counter) -> timelines.put(interval, counter.timeline(total)));
    return timelines;
  }
}
