package org.pressmark.searcher.occurrence;

import java.util.Arrays;
import java.util.List;

/// The words that something takes in a text: positions in order, each once.
final class Cover {
  private Cover() {}

  static int[] union(List<int[]> covers) {
    int length = 0;
    for (int[] cover : covers) {
      length += cover.length;
    }
    var union = new int[length];
    int at = 0;
    for (int[] cover : covers) {
      System.arraycopy(cover, 0, union, at, cover.length);
      at += cover.length;
    }
    Arrays.sort(union);
    int size = 0;
    for (int word : union) {
      if (size == 0 || union[size - 1] != word) {
        union[size++] = word;
      }
    }
    return Arrays.copyOf(union, size);
  }

  /// Whether two have a word in common.
  static boolean touch(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
