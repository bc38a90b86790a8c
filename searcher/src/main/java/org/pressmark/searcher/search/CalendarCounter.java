package org.pressmark.searcher.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.pressmark.schema.index.Fields;

/// Counts the articles of days, weeks, months or years, or their words. Because each segment is
/// sorted by date, the step changes seldom from one article to the next: most of them cost a
/// comparison.
final class CalendarCounter implements Counter {
  private final Interval interval;
  private final boolean ofWords;
  private final Map<LocalDate, Long> counts = new TreeMap<>();

  /// Counts articles.
  CalendarCounter(Interval interval) {
    this(interval, false);
  }

  private CalendarCounter(Interval interval, boolean ofWords) {
    this.interval = interval;
    this.ofWords = ofWords;
  }

  /// Counts the words of the articles' bodies.
  static CalendarCounter ofWords(Interval interval) {
    return new CalendarCounter(interval, true);
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    var tooCoarse = new ArrayList<PostingsEnum>();
    for (String kind : interval.tooCoarse()) {
      PostingsEnum docs =
          segment.reader().postings(new Term(Fields.DATE_KIND, kind), PostingsEnum.NONE);
      if (docs != null) {
        tooCoarse.add(docs);
      }
    }
    NumericDocValues dates = DocValues.getNumeric(segment.reader(), Fields.DATE);
    return ofWords
        ? new Words(dates, tooCoarse, DocValues.getNumeric(segment.reader(), Fields.WORD_COUNT))
        : new Segment(dates, tooCoarse);
  }

  /// The steps that have something, by their first days, and what was counted in them.
  Map<LocalDate, Long> counts() {
    return counts;
  }

  /// What was counted.
  ///
  /// @param total the articles that match
  Timeline timeline(long total) {
    long dated = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Timeline.Bucket> buckets =
        counts.entrySet().stream()
            .map(entry -> new Timeline.Bucket(entry.getKey(), entry.getValue()))
            .toList();
    return new Timeline(total, total - dated, buckets);
  }

  /// A segment in which words are counted.
  private final class Words extends Segment {
    private final NumericDocValues words;

    Words(NumericDocValues dates, List<PostingsEnum> tooCoarse, NumericDocValues words) {
      super(dates, tooCoarse);
      this.words = words;
    }

    @Override
    long size(int doc) throws IOException {
      return words.advanceExact(doc) ? words.longValue() : 0;
    }
  }

  /// A segment in which articles are counted.
  private class Segment implements OfSegment {
    private final NumericDocValues dates;
    private final List<PostingsEnum> tooCoarse;
    private LocalDate start = LocalDate.EPOCH;
    private long from = 1;
    private long to = 0;
    private long count;

    Segment(NumericDocValues dates, List<PostingsEnum> tooCoarse) {
      this.dates = dates;
      this.tooCoarse = tooCoarse;
    }

    @Override
    public void count(int doc) throws IOException {
      if (!dates.advanceExact(doc) || isTooCoarse(doc)) {
        return;
      }
      long date = dates.longValue();
      if (date < from || date >= to) {
        finish();
        begin(date);
      }
      count += size(doc);
    }

    /// What an article counts for.
    long size(int doc) throws IOException {
      return 1;
    }

    private boolean isTooCoarse(int doc) throws IOException {
      for (DocIdSetIterator docs : tooCoarse) {
        if (docs.docID() == doc || (docs.docID() < doc && docs.advance(doc) == doc)) {
          return true;
        }
      }
      return false;
    }

    private void begin(long date) {
      LocalDate day = LocalDateTime.ofEpochSecond(date, 0, ZoneOffset.UTC).toLocalDate();
      start = interval.startOf(day);
      from = Interval.seconds(start);
      to = Interval.seconds(interval.next(start));
    }

    @Override
    public void finish() {
      if (count > 0) {
        counts.merge(start, count, Long::sum);
      }
      count = 0;
    }
  }
}
