package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
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
  public Tally tally() {
    var counts = new LinkedHashMap<String, Long>();
    calendar.counts().forEach((start, count) -> counts.put(interval.text(start), count));
    return new Steps(List.copyOf(counts.keySet()), counts);
  }

  /// The years or months that articles have.
  private record Steps(List<String> values, Map<String, Long> counts) implements Tally {
    @Override
    public int size() {
      return values.size();
    }

    @Override
    public long count(int number) {
      return count(values.get(number));
    }

    @Override
    public String value(int number) {
      return values.get(number);
    }

    @Override
    public long count(String value) {
      return counts.getOrDefault(value, 0L);
    }
  }
}
