package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/// Counts years or months as values of a facet.
final class TimeCounter implements FacetCounter {
  private final Interval interval;
  private final CalendarCounter calendar;

  TimeCounter(Interval interval) {
    this.interval = interval;
    this.calendar = new CalendarCounter(interval);
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    return calendar.segment(segment);
  }

  @Override
  public Map<String, Long> counts() {
    var counts = new HashMap<String, Long>();
    calendar.counts().forEach((start, count) -> counts.put(interval.text(start), count));
    return counts;
  }
}
