package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// Counts the values of a field of names: in each segment by their ordinals, across segments by the
/// values themselves. Memory grows with the number of different values.
final class NameCounter implements FacetCounter {
  private final NameField field;
  private final ShownValues shown;
  private final boolean merges;
  private final Map<String, Long> counts = new HashMap<>();

  /// @param names by which values are shown
  NameCounter(NameField field, Names names) {
    this.field = field;
    this.shown = new ShownValues(names, field);
    this.merges = names.mayMerge(field);
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    if (merges) {
      return new Merging(shown.segment(segment));
    }
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field.facetValues());
    SortedDocValues single = DocValues.unwrapSingleton(values);
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    return single == null ? new Several(values, byOrdinal) : new One(values, single, byOrdinal);
  }

  private void add(SortedSetDocValues values, long[] byOrdinal) throws IOException {
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
      }
    }
  }

  @Override
  public Map<String, Long> counts() {
    return counts;
  }

  /// A segment of a field in which several names may be one value.
  private final class Merging implements OfSegment {
    private final ShownValues.OfSegment values;
    private long[] byNumber = new long[64];

    Merging(ShownValues.OfSegment values) {
      this.values = values;
    }

    @Override
    public void count(int doc) throws IOException {
      for (int i = values.read(doc) - 1; i >= 0; i--) {
        int number = values.get(i);
        byNumber = ArrayUtil.grow(byNumber, number + 1);
        byNumber[number]++;
      }
    }

    @Override
    public void finish() {
      for (int number = 0; number < byNumber.length; number++) {
        if (byNumber[number] > 0) {
          counts.merge(shown.get(number), byNumber[number], Long::sum);
        }
      }
    }
  }

  /// A segment in which some article has several values.
  private final class Several implements OfSegment {
    private final SortedSetDocValues values;
    private final long[] byOrdinal;

    Several(SortedSetDocValues values, long[] byOrdinal) {
      this.values = values;
      this.byOrdinal = byOrdinal;
    }

    @Override
    public void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void finish() throws IOException {
      add(values, byOrdinal);
    }
  }

  /// A segment in which no article has more than one value.
  private final class One implements OfSegment {
    private final SortedSetDocValues values;
    private final SortedDocValues single;
    private final long[] byOrdinal;

    One(SortedSetDocValues values, SortedDocValues single, long[] byOrdinal) {
      this.values = values;
      this.single = single;
      this.byOrdinal = byOrdinal;
    }

    @Override
    public void count(int doc) throws IOException {
      if (single.advanceExact(doc)) {
        byOrdinal[single.ordValue()]++;
      }
    }

    @Override
    public void finish() throws IOException {
      add(values, byOrdinal);
    }
  }
}
