package org.pressmark.trainer;

import java.util.Arrays;

/// Groups words so that a group tells as much as it can about the group of the next word: the
/// exchange algorithm of Kneser and Ney (1993) for class bigrams. Each word in turn, most frequent
/// first, moves to the group where it raises the likelihood of the text most.
final class ExchangeClustering {
  private static final int LOGS = 1 << 20;
  private static final double[] N_LOG_N = new double[LOGS];

  static {
    for (int n = 1; n < LOGS; n++) {
      N_LOG_N[n] = n * Math.log(n);
    }
  }

  private final Bigrams bigrams;
  private final int groups;
  private final int[] group;
  private final int[] count;
  private final int[][] pairs;
  private final int[] after;
  private final int[] before;
  private final int[] afterGroups;
  private final int[] beforeGroups;

  private ExchangeClustering(Bigrams bigrams, int groups) {
    this.bigrams = bigrams;
    this.groups = groups;
    this.group = new int[bigrams.words()];
    this.count = new int[groups];
    this.pairs = new int[groups][groups];
    this.after = new int[groups];
    this.before = new int[groups];
    this.afterGroups = new int[groups];
    this.beforeGroups = new int[groups];
    Arrays.setAll(group, word -> word % groups);
    for (int word = 0; word < group.length; word++) {
      count[group[word]] += bigrams.count(word);
      for (int k = bigrams.afterStart(word); k < bigrams.afterStart(word + 1); k++) {
        pairs[group[word]][group[bigrams.after(k)]] += bigrams.afterCount(k);
      }
    }
  }

  /// The group of each word, from 0.
  ///
  /// @param groups how many
  /// @param rounds how often each word may move
  static int[] groups(Bigrams bigrams, int groups, int rounds) {
    var clustering = new ExchangeClustering(bigrams, groups);
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 0; word < clustering.group.length; word++) {
        moved += clustering.exchange(word) ? 1 : 0;
      }
      System.err.println(groups + " groups, round " + round + ": " + moved + " words moved");
      if (moved * 200 < clustering.group.length) {
        break;
      }
    }
    return clustering.group;
  }

  private static double nLogN(int n) {
    return n < LOGS ? N_LOG_N[n] : n * Math.log(n);
  }

  /// Moves a word to its best group.
  private boolean exchange(int word) {
    int afters = 0;
    int befores = 0;
    int self = 0;
    for (int k = bigrams.afterStart(word); k < bigrams.afterStart(word + 1); k++) {
      if (bigrams.after(k) == word) {
        self = bigrams.afterCount(k);
        continue;
      }
      int g = group[bigrams.after(k)];
      if (after[g] == 0) {
        afterGroups[afters++] = g;
      }
      after[g] += bigrams.afterCount(k);
    }
    for (int k = bigrams.beforeStart(word); k < bigrams.beforeStart(word + 1); k++) {
      if (bigrams.before(k) == word) {
        continue;
      }
      int g = group[bigrams.before(k)];
      if (before[g] == 0) {
        beforeGroups[befores++] = g;
      }
      before[g] += bigrams.beforeCount(k);
    }
    int old = group[word];
    move(word, old, -1, afters, befores, self);
    int best = old;
    double top = Double.NEGATIVE_INFINITY;
    for (int to = 0; to < groups; to++) {
      double gain = gain(word, to, afters, befores, self);
      if (gain > top + 1e-9) {
        top = gain;
        best = to;
      }
    }
    move(word, best, 1, afters, befores, self);
    group[word] = best;
    for (int k = 0; k < afters; k++) {
      after[afterGroups[k]] = 0;
    }
    for (int k = 0; k < befores; k++) {
      before[beforeGroups[k]] = 0;
    }
    return best != old;
  }

  private void move(int word, int g, int sign, int afters, int befores, int self) {
    count[g] += sign * bigrams.count(word);
    for (int k = 0; k < afters; k++) {
      pairs[g][afterGroups[k]] += sign * after[afterGroups[k]];
    }
    for (int k = 0; k < befores; k++) {
      pairs[beforeGroups[k]][g] += sign * before[beforeGroups[k]];
    }
    pairs[g][g] += sign * self;
  }

  private double gain(int word, int to, int afters, int befores, int self) {
    double gain = 2 * (nLogN(count[to]) - nLogN(count[to] + bigrams.count(word)));
    int[] row = pairs[to];
    for (int k = 0; k < afters; k++) {
      int g = afterGroups[k];
      if (g != to) {
        gain += nLogN(row[g] + after[g]) - nLogN(row[g]);
      }
    }
    for (int k = 0; k < befores; k++) {
      int g = beforeGroups[k];
      if (g != to) {
        gain += nLogN(pairs[g][to] + before[g]) - nLogN(pairs[g][to]);
      }
    }
    int diagonal = row[to];
    return gain + nLogN(diagonal + after[to] + before[to] + self) - nLogN(diagonal);
  }
}
