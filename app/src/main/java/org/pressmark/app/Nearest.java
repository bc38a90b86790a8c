package org.pressmark.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds what was meant by a mistyped name.
final class Nearest {
  private Nearest() {}

  /// The name with the fewest typing slips between it and the word, if they are at most a third of
  /// its letters.
  static Optional<String> to(String word, Collection<String> names) {
    return names.stream()
        .filter(name -> slips(word, name) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparingInt(name -> slips(word, name)));
  }

  /// The optimal string alignment distance: letters left out, put in, replaced, or two swapped.
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }
}
