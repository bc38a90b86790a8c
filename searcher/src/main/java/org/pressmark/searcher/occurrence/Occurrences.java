package org.pressmark.searcher.occurrence;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// Occurrences in one text of one article, by the positions of their words. Once {@link #sort
/// sorted}, they stand in the order of their first words, then of their last ones.
final class Occurrences {
  /// More of them in one text are not looked at: the query is refused.
  private static final int LIMIT = 1 << 19;

  private static final int[] NO_WORDS = {};

  private int size;
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /// The words of each; null if that is not kept.
  private int @Nullable [][] words;

  /// How many words the longest one has from its start to its end, less one.
  private int widest;

  /// Forgets all.
  ///
  /// @param keepsWords whether to keep the words of each, not only the first and the last
  void clear(boolean keepsWords) {
    size = 0;
    widest = 0;
    words = keepsWords ? new int[starts.length][] : null;
  }

  int size() {
    return size;
  }

  /// Whether the words of each are kept, not only the first and the last.
  boolean keepsWords() {
    return words != null;
  }

  int start(int index) {
    return starts[index];
  }

  /// The last word of one.
  int end(int index) {
    return ends[index];
  }

  int widest() {
    return widest;
  }

  /// The words of one, in order.
  int[] words(int index) {
    return words == null ? NO_WORDS : words[index];
  }

  void add(int start, int end, int[] itsWords) throws TooManyOccurrencesException {
    if (size == LIMIT) {
      throw new TooManyOccurrencesException();
    }
    if (size == starts.length) {
      starts = ArrayUtil.grow(starts);
      ends = ArrayUtil.growExact(ends, starts.length);
      words = words == null ? null : Arrays.copyOf(words, starts.length);
    }
    starts[size] = start;
    ends[size] = end;
    if (words != null) {
      words[size] = itsWords;
    }
    size++;
    widest = Math.max(widest, end - start);
  }

  /// Adds words that follow each other.
  void addSolid(int start, int end) throws TooManyOccurrencesException {
    add(start, end, words == null ? NO_WORDS : IntStream.rangeClosed(start, end).toArray());
  }

  void addAll(Occurrences others) throws TooManyOccurrencesException {
    for (int i = 0; i < others.size; i++) {
      add(others.starts[i], others.ends[i], others.words(i));
    }
  }

  void addFrom(Occurrences others, int index) throws TooManyOccurrencesException {
    add(others.starts[index], others.ends[index], others.words(index));
  }

  /// Adds the union of one here and one there.
  void addUnion(Occurrences left, int l, Occurrences right, int r)
      throws TooManyOccurrencesException {
    add(
        Math.min(left.starts[l], right.starts[r]),
        Math.max(left.ends[l], right.ends[r]),
        words == null ? NO_WORDS : union(left.words(l), right.words(r)));
  }

  private static int[] union(int[] a, int[] b) {
    int[] union = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, union, a.length, b.length);
    Arrays.sort(union);
    return union;
  }

  /// Whether one shares a word with another; both keep their words.
  boolean sharesWord(int index, Occurrences others, int other) {
    return Cover.touch(words(index), others.words(other));
  }

  /// Puts them in order and drops what is there twice.
  void sort() throws TooManyOccurrencesException {
    boolean isSorted = true;
    for (int i = 1; i < size && isSorted; i++) {
      isSorted = compare(i - 1, i) < 0;
    }
    if (isSorted) {
      return;
    }
    Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
    Arrays.sort(order, this::compare);
    var sorted = new Occurrences();
    sorted.clear(words != null);
    for (int i = 0; i < order.length; i++) {
      if (i == 0 || compare(order[i - 1], order[i]) < 0) {
        sorted.add(starts[order[i]], ends[order[i]], words(order[i]));
      }
    }
    size = sorted.size;
    starts = sorted.starts;
    ends = sorted.ends;
    words = sorted.words;
  }

  private int compare(int a, int b) {
    if (starts[a] != starts[b]) {
      return Integer.compare(starts[a], starts[b]);
    }
    return ends[a] != ends[b]
        ? Integer.compare(ends[a], ends[b])
        : Arrays.compare(words(a), words(b));
  }

  /// Those that are also among others, which are sorted.
  Occurrences amongst(Occurrences others) throws TooManyOccurrencesException {
    var both = new Occurrences();
    both.clear(keepsWords());
    for (int i = 0; i < size; i++) {
      if (others.indexOf(starts[i], ends[i], words(i)) >= 0) {
        both.add(starts[i], ends[i], words(i));
      }
    }
    return both;
  }

  /// Whether the union of one here and one there is among some, which are sorted.
  boolean isUnionIn(Occurrences some, int l, Occurrences right, int r) {
    return some.indexOf(
            Math.min(starts[l], right.starts[r]),
            Math.max(ends[l], right.ends[r]),
            some.keepsWords() ? union(words(l), right.words(r)) : NO_WORDS)
        >= 0;
  }

  /// The index of one, by its first, last and other words; negative if it is not among them.
  private int indexOf(int start, int end, int[] itsWords) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int comparison = Integer.compare(starts[middle], start);
      comparison = comparison != 0 ? comparison : Integer.compare(ends[middle], end);
      comparison = comparison != 0 ? comparison : Arrays.compare(words(middle), itsWords);
      if (comparison == 0) {
        return middle;
      }
      if (comparison < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// How many different words they begin at.
  int distinctStarts() {
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      distinct += i == 0 || starts[i] != starts[i - 1] ? 1 : 0;
    }
    return distinct;
  }
}
