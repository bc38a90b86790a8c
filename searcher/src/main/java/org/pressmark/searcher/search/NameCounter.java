package org.pressmark.searcher.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.ArrayUtil;
import org.pressmark.schema.index.NameField;

/// Counts the values of a field of names by their {@link NameNumbers}. Memory grows with the number
/// of different values.
final class NameCounter implements FacetCounter, Tally {
  private final NameNumbers numbers;
  private int[] byNumber;

  /// @param searcher by whose names values are shown
  NameCounter(NameField field, IndexSearcher searcher) {
    this.numbers = NamingSearcher.numbers(searcher, field);
    this.byNumber = new int[numbers.size()];
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    return new OfValues(numbers.segment(segment));
  }

  @Override
  public Tally tally() {
    return this;
  }

  @Override
  public int size() {
    return byNumber.length;
  }

  @Override
  public long count(int number) {
    return byNumber[number];
  }

  @Override
  public String value(int number) {
    return numbers.value(number);
  }

  @Override
  public long count(String value) {
    int number = numbers.find(value);
    return number < 0 || number >= byNumber.length ? 0 : byNumber[number];
  }

  private final class OfValues implements OfSegment {
    private final NameNumbers.OfSegment values;

    OfValues(NameNumbers.OfSegment values) {
      this.values = values;
    }

    @Override
    public void count(int doc) throws IOException {
      for (int i = values.read(doc) - 1; i >= 0; i--) {
        int number = values.get(i);
        if (number >= byNumber.length) {
          byNumber = ArrayUtil.grow(byNumber, number + 1);
        }
        byNumber[number]++;
      }
    }

    @Override
    public void finish() {}
  }
}
