package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// Numbers for the values of a field as they are shown: two names of one person have one number.
/// They are given from 0 on when a value is first met, hold across segments, and are kept as long
/// as the archive is open, so that each name is looked up once and not with every question. Memory
/// grows with the different values: their letters and some 20 bytes each. Thread-safe.
final class NameNumbers {
  private static final int NOT_MET = 0;
  private static final int NOT_SHOWN = -1;

  private final Names names;
  private final NameField field;
  private final boolean mayMerge;

  /// For each segment and ordinal {@link #NOT_MET}, {@link #NOT_SHOWN}, or 1 more than its number.
  /// Whoever fills in a number fills in the same one, so that it need not be seen at once by
  /// others.
  private final int[][] numberOf;

  private final BytesRefHash values = new BytesRefHash();

  /// @param names by which values are shown
  /// @param segments how many the reader has
  NameNumbers(Names names, NameField field, int segments) {
    this.names = names;
    this.field = field;
    this.mayMerge = names.mayMerge(field);
    this.numberOf = new int[segments][];
  }

  /// How many numbers are given so far.
  synchronized int size() {
    return values.size();
  }

  /// The value of a number.
  synchronized String value(int number) {
    return values.get(number, new BytesRef()).utf8ToString();
  }

  /// The number of a value; below 0 if it was not met.
  synchronized int find(String value) {
    return values.find(new BytesRef(value));
  }

  private synchronized int number(String value) {
    int number = values.add(new BytesRef(value));
    return number < 0 ? -1 - number : number;
  }

  private synchronized int[] numberOf(int segment, SortedSetDocValues ordinals) {
    if (numberOf[segment] == null) {
      numberOf[segment] = new int[Math.toIntExact(ordinals.getValueCount())];
    }
    return numberOf[segment];
  }

  /// The values in a segment, for one thread.
  OfSegment segment(LeafReaderContext segment) throws IOException {
    SortedSetDocValues ordinals = DocValues.getSortedSet(segment.reader(), field.facetValues());
    return new OfSegment(ordinals, numberOf(segment.ord, ordinals));
  }

  /// The values in one segment, asked for in the order of the articles' numbers.
  final class OfSegment {
    private final SortedSetDocValues ordinals;
    private final int[] numberOf;
    private int[] found = new int[16];
    private int count;

    private OfSegment(SortedSetDocValues ordinals, int[] numberOf) {
      this.ordinals = ordinals;
      this.numberOf = numberOf;
    }

    /// Goes to an article.
    ///
    /// @return how many values it has
    int read(int doc) throws IOException {
      count = 0;
      if (ordinals.advanceExact(doc)) {
        int all = ordinals.docValueCount();
        if (all > found.length) {
          found = new int[all];
        }
        for (int i = 0; i < all; i++) {
          add((int) ordinals.nextOrd());
        }
      }
      return count;
    }

    private void add(int ordinal) throws IOException {
      int number = numberOf[ordinal];
      if (number == NOT_MET) {
        number = meet(ordinal);
      }
      if (number != NOT_SHOWN && !(mayMerge && has(number - 1))) {
        found[count++] = number - 1;
      }
    }

    private int meet(int ordinal) throws IOException {
      Optional<String> shown = names.shown(field, ordinals.lookupOrd(ordinal).utf8ToString());
      int number = shown.isEmpty() ? NOT_SHOWN : 1 + number(shown.get());
      numberOf[ordinal] = number;
      return number;
    }

    private boolean has(int number) {
      for (int i = 0; i < count; i++) {
        if (found[i] == number) {
          return true;
        }
      }
      return false;
    }

    /// The number of one of the values of the article.
    ///
    /// @param i from 0 to below their count
    int get(int i) {
      return found[i];
    }
  }
}
