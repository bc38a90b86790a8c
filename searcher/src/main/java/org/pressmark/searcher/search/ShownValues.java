package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// The values of articles in a field, as they are shown: an article that has two names of one
/// person has one value. Values are numbered from 0 in the order in which they are met, across
/// segments. Not thread-safe.
final class ShownValues {
  private static final int NOT_MET = 0;
  private static final int NOT_SHOWN = -1;

  private final Names names;
  private final NameField field;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  ShownValues(Names names, NameField field) {
    this.names = names;
    this.field = field;
  }

  /// How many values were met so far.
  int size() {
    return values.size();
  }

  /// The value of a number.
  String get(int number) {
    return values.get(number);
  }

  OfSegment segment(LeafReaderContext segment) throws IOException {
    return new OfSegment(DocValues.getSortedSet(segment.reader(), field.facetValues()));
  }

  /// The values in one segment.
  final class OfSegment {
    private final SortedSetDocValues ordinals;

    /// For each ordinal {@link #NOT_MET}, {@link #NOT_SHOWN}, or 1 more than its number.
    private final int[] numberOf;

    private int[] numbers = new int[16];
    private int count;

    private OfSegment(SortedSetDocValues ordinals) {
      this.ordinals = ordinals;
      this.numberOf = new int[Math.toIntExact(ordinals.getValueCount())];
    }

    /// Goes to an article.
    ///
    /// @return how many values it has
    int read(int doc) throws IOException {
      count = 0;
      if (ordinals.advanceExact(doc)) {
        int all = ordinals.docValueCount();
        numbers = all <= numbers.length ? numbers : new int[all];
        for (int i = 0; i < all; i++) {
          add(number((int) ordinals.nextOrd()));
        }
      }
      return count;
    }

    private void add(int number) {
      if (number == NOT_SHOWN) {
        return;
      }
      for (int i = 0; i < count; i++) {
        if (numbers[i] == number) {
          return;
        }
      }
      numbers[count++] = number;
    }

    private int number(int ordinal) throws IOException {
      if (numberOf[ordinal] == NOT_MET) {
        Optional<String> shown = names.shown(field, ordinals.lookupOrd(ordinal).utf8ToString());
        numberOf[ordinal] = shown.map(ShownValues.this::number).orElse(NOT_SHOWN);
      }
      return numberOf[ordinal] == NOT_SHOWN ? NOT_SHOWN : numberOf[ordinal] - 1;
    }

    /// The number of one of the values of the article.
    ///
    /// @param i from 0 to below their count
    int get(int i) {
      return numbers[i];
    }
  }

  /// 1 more than the number of a value.
  private int number(String shown) {
    Integer known = numbers.putIfAbsent(shown, values.size());
    if (known != null) {
      return known + 1;
    }
    values.add(shown);
    return values.size();
  }
}
