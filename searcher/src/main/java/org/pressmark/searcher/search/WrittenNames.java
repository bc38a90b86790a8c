package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.index.NameField;

/// Counts the names of a field as the articles have them, not as they are shown. Memory: 4 bytes
/// for each name of each segment.
final class WrittenNames implements Counter {
  private final NameField field;
  private final List<OfOrdinals> segments = new ArrayList<>();

  WrittenNames(NameField field) {
    this.field = field;
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    var counts = new OfOrdinals(DocValues.getSortedSet(segment.reader(), field.facetValues()));
    segments.add(counts);
    return counts;
  }

  /// How many articles have a name, spelled so.
  long count(String name) throws IOException {
    var term = new BytesRef(name);
    long count = 0;
    for (OfOrdinals segment : segments) {
      count += segment.count(term);
    }
    return count;
  }

  private static final class OfOrdinals implements OfSegment {
    private final SortedSetDocValues values;
    private final int[] counts;

    OfOrdinals(SortedSetDocValues values) {
      this.values = values;
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void finish() {}

    private long count(BytesRef name) throws IOException {
      long ordinal = values.lookupTerm(name);
      return ordinal < 0 ? 0 : counts[(int) ordinal];
    }
  }
}
