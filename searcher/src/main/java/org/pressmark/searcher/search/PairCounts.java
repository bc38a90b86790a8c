package org.pressmark.searcher.search;

/// Counts pairs of numbered things, in bounded memory and still exactly: where there are too many
/// different pairs, those of the rarest things are no longer counted. Two things stand together no
/// oftener than the rarer of them stands anywhere, so that every pair counted oftener than the
/// {@link #floor} is certain (the idea of the Apriori algorithm of Agrawal and Srikant, 1994).
final class PairCounts {
  private static final int SMALLEST = 1 << 10;

  private final long[] frequencies;
  private final int most;
  private long[] keys = new long[SMALLEST];
  private int[] counts = new int[SMALLEST];
  private int size;
  private long least = 1;

  /// @param frequencies how often each thing occurs in all
  /// @param most how many different pairs are held at a time, at least 1
  PairCounts(long[] frequencies, int most) {
    this.frequencies = frequencies;
    this.most = most;
  }

  /// Counts a pair once more.
  void add(int first, int second) {
    if (frequencies[first] < least || frequencies[second] < least) {
      return;
    }
    long key = key(first, second);
    int slot = slot(key);
    if (counts[slot] == 0) {
      if (size == most) {
        raise();
        add(first, second);
        return;
      }
      keys[slot] = key;
      size++;
    }
    counts[slot]++;
    if (size > keys.length / 2) {
      rebuild(keys.length * 2);
    }
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /// Where the pair is, or would be.
  private int slot(long key) {
    int mask = keys.length - 1;
    long hash = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (hash >>> Integer.SIZE) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// Stops counting the rarest things, until at least half of the room is free.
  private void raise() {
    while (size > most / 2) {
      least *= 2;
      rebuild(keys.length);
    }
  }

  private void rebuild(int capacity) {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[capacity];
    counts = new int[capacity];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0 && isCounted(oldKeys[i])) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        size++;
      }
    }
  }

  private boolean isCounted(long key) {
    return frequencies[(int) (key >>> Integer.SIZE)] >= least && frequencies[(int) key] >= least;
  }

  /// Pairs that are not counted occur at most so often; 0 if all are counted.
  long floor() {
    return least - 1;
  }

  /// How many different pairs are counted.
  int size() {
    return size;
  }

  /// Takes pairs one by one.
  interface PairConsumer {
    void accept(int first, int second, int count);
  }

  /// Hands over every pair that is counted, in no order.
  void forEach(PairConsumer consumer) {
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] != 0) {
        consumer.accept((int) (keys[i] >>> Integer.SIZE), (int) keys[i], counts[i]);
      }
    }
  }
}
