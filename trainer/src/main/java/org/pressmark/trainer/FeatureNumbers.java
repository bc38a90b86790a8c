package org.pressmark.trainer;

import java.util.Arrays;

/// Numbers the features that occur often enough, from 0.
final class FeatureNumbers {
  private static final int MOST = 250;

  /// By part of the hash: features that share a counter count together, which lets a few rare ones
  /// pass.
  private byte[] counters;

  private final int counterBits;
  private final int rare;
  private long[] keys = new long[1 << 20];
  private int[] numbers = new int[1 << 20];
  private int size;

  /// @param rare how often a feature must occur
  /// @param counterBits there are 2 to this power counters
  FeatureNumbers(int rare, int counterBits) {
    this.rare = rare;
    this.counterBits = counterBits;
    this.counters = new byte[1 << counterBits];
  }

  /// Counts a feature once.
  void count(long feature) {
    int counter = (int) (feature >>> (64 - counterBits));
    if ((counters[counter] & 0xff) < MOST) {
      counters[counter]++;
    }
  }

  /// The number of a feature after all were counted; negative if it is rare.
  int number(long feature) {
    int slot = find(feature);
    if (keys[slot] != 0) {
      return numbers[slot];
    }
    if ((counters[(int) (feature >>> (64 - counterBits))] & 0xff) < rare) {
      return -1;
    }
    keys[slot] = feature;
    numbers[slot] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private int find(long feature) {
    int slot = (int) feature & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = find(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  int size() {
    return size;
  }

  /// All features by number. The counters are given up.
  long[] features() {
    counters = new byte[0];
    var features = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        features[numbers[i]] = keys[i];
      }
    }
    return Arrays.copyOf(features, size);
  }
}
