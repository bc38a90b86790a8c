package org.pressmark.indexer.index;

import java.util.Arrays;
import org.pressmark.schema.index.Fingerprint;

/// A set of identifiers that takes 8 to 16 bytes for each: it keeps their fingerprints in a hash
/// table. That two of a million share one happens to one set in 37 million.
final class IdSet {
  private long[] table = new long[16];
  private int size;

  void add(String id) {
    if (insert(fingerprint(id)) && ++size * 2 > table.length) {
      grow();
    }
  }

  boolean contains(String id) {
    long fingerprint = fingerprint(id);
    return table[slot(fingerprint)] == fingerprint;
  }

  /// Never 0, which marks a free slot.
  private static long fingerprint(String id) {
    long fingerprint = Fingerprint.of(id);
    return fingerprint == 0 ? 1 : fingerprint;
  }

  private boolean insert(long fingerprint) {
    int slot = slot(fingerprint);
    boolean isNew = table[slot] == 0;
    table[slot] = fingerprint;
    return isNew;
  }

  /// Where a fingerprint is, or else belongs.
  private int slot(long fingerprint) {
    int slot = (int) fingerprint & (table.length - 1);
    while (table[slot] != 0 && table[slot] != fingerprint) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    Arrays.stream(old).filter(fingerprint -> fingerprint != 0).forEach(this::insert);
  }
}
