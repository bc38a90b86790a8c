package org.pressmark.trainer;

import java.util.Arrays;

/// How often each word follows each other one. Words are numbers from 0, most frequent first.
final class Bigrams {
  private final int[] counts;
  private final int[] afterStarts;
  private final int[] afters;
  private final int[] afterCounts;
  private final int[] beforeStarts;
  private final int[] befores;
  private final int[] beforeCounts;

  /// @param words how many words there are
  /// @param text the words of a text; negative for one that is left out, which parts its neighbours
  Bigrams(int words, int[] text) {
    counts = new int[words];
    int pairs = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= 0) {
        counts[text[i]]++;
        pairs += i + 1 < text.length && text[i + 1] >= 0 ? 1 : 0;
      }
    }
    var sorted = new long[pairs];
    int at = 0;
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] >= 0 && text[i + 1] >= 0) {
        sorted[at++] = ((long) text[i] << 32) | text[i + 1];
      }
    }
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < pairs; i++) {
      distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    afterStarts = new int[words + 1];
    afters = new int[distinct];
    afterCounts = new int[distinct];
    beforeStarts = new int[words + 1];
    befores = new int[distinct];
    beforeCounts = new int[distinct];
    fillAfter(sorted);
    fillBefore();
  }

  private void fillAfter(long[] sorted) {
    int k = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        k++;
        afters[k] = (int) sorted[i];
        afterStarts[(int) (sorted[i] >>> 32) + 1] = k + 1;
      }
      afterCounts[k]++;
    }
    for (int word = 1; word < afterStarts.length; word++) {
      afterStarts[word] = Math.max(afterStarts[word], afterStarts[word - 1]);
    }
  }

  private void fillBefore() {
    for (int after : afters) {
      beforeStarts[after + 1]++;
    }
    for (int word = 1; word < beforeStarts.length; word++) {
      beforeStarts[word] += beforeStarts[word - 1];
    }
    int[] next = beforeStarts.clone();
    for (int word = 0; word < counts.length; word++) {
      for (int k = afterStarts[word]; k < afterStarts[word + 1]; k++) {
        int slot = next[afters[k]]++;
        befores[slot] = word;
        beforeCounts[slot] = afterCounts[k];
      }
    }
  }

  int words() {
    return counts.length;
  }

  int count(int word) {
    return counts[word];
  }

  /// The first entry of the words that follow a word; those of the next word begin where they end.
  int afterStart(int word) {
    return afterStarts[word];
  }

  int after(int entry) {
    return afters[entry];
  }

  int afterCount(int entry) {
    return afterCounts[entry];
  }

  int beforeStart(int word) {
    return beforeStarts[word];
  }

  int before(int entry) {
    return befores[entry];
  }

  int beforeCount(int entry) {
    return beforeCounts[entry];
  }
}
