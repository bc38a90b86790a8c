package org.pressmark.indexer.enrich.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Groups of words that stand in the same surroundings in a large amount of news, each word in one
/// of some hundred fine groups and, beside that, in one of some dozen coarse ones. Words that the
/// labelled text never showed share features with those that it did. Immutable.
///
/// A table of open addressing: 44 bits of a word's hash, then 12 and 8 bits of its groups, which
/// count from 1.
public final class WordClusters {
  /// Marks the key of a word in any case: its group is that of the commonest case.
  private static final long ANY_CASE = 0x5f3759df1bd11bdaL;

  private static final int GROUP_BITS = 20;
  private static final int MAX_FINE = 0xfff;
  private static final int MAX_COARSE = 0xff;

  private final long[] table;

  private WordClusters(long[] table) {
    this.table = table;
  }

  /// The groups of a word.
  ///
  /// @param fine 1 to 4095
  /// @param coarse 1 to 255
  public record Groups(int fine, int coarse) {
    public Groups {
      if (fine < 1 || fine > MAX_FINE || coarse < 1 || coarse > MAX_COARSE) {
        throw new IllegalArgumentException("no groups: " + fine + ", " + coarse);
      }
    }
  }

  /// Builds the table.
  ///
  /// @param exact groups by word as written
  /// @param anyCase groups by word in lower case, those of its commonest form
  public static WordClusters of(Map<String, Groups> exact, Map<String, Groups> anyCase) {
    int size = Integer.highestOneBit(Math.max(8, (exact.size() + anyCase.size()) * 4 / 3)) << 1;
    var clusters = new WordClusters(new long[size]);
    new TreeMap<>(exact).forEach((word, groups) -> clusters.put(exactKey(Hash.of(word)), groups));
    new TreeMap<>(anyCase)
        .forEach((word, groups) -> clusters.put(anyCaseKey(Hash.of(word)), groups));
    return clusters;
  }

  private void put(long key, Groups groups) {
    int slot = slot(key);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = (key << GROUP_BITS) | ((long) groups.fine() << 8) | groups.coarse();
  }

  private int slot(long key) {
    return (int) (key >>> 44) & (table.length - 1);
  }

  private static long exactKey(long hash) {
    return hash;
  }

  private static long anyCaseKey(long hash) {
    return Hash.of(hash, ANY_CASE);
  }

  /// Both groups of the word with a hash, coarse in the low byte; 0 if it is unknown.
  int exact(long hash) {
    return find(exactKey(hash));
  }

  /// The same for the lower-case form of a word.
  int anyCase(long hash) {
    return find(anyCaseKey(hash));
  }

  private int find(long key) {
    int slot = slot(key);
    while (table[slot] != 0) {
      if (table[slot] >>> GROUP_BITS == key << GROUP_BITS >>> GROUP_BITS) {
        return (int) (table[slot] & 0xfffff);
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return 0;
  }

  static WordClusters read(DataInputStream in) throws IOException {
    return new WordClusters(Longs.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    Longs.write(table, out);
  }
}
