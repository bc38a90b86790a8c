package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/// Counts years or months as values of a facet.
final class TimeCounter implements FacetCounter {
  private final FacetRequest request;
  private final Interval interval;
  private final CalendarCounter calendar;

  TimeCounter(FacetRequest request, Interval interval) {
    this.request = request;
    this.interval = interval;
    this.calendar = new CalendarCounter(interval);
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    return calendar.segment(segment);
  }

  @Override
  public FacetCounts counts(long total) {
    List<FacetCounts.Value> values =
        calendar.timeline(total).buckets().reversed().stream()
            .map(bucket -> new FacetCounts.Value(interval.text(bucket.start()), bucket.count()))
            .filter(value -> request.accepts(value.value()))
            .toList();
    return new FacetCounts(
        request.facet(), total, values.size(), values.stream().limit(request.limit()).toList());
  }
}
