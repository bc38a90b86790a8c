package org.pressmark.searcher.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// How much two names differ in spelling.
public final class Spelling {

  private Spelling() {}

  /// The name that was probably meant; empty if none is near.
  public static Optional<String> nearest(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> isLike(typed, name))
        .min(Comparator.comparingInt(name -> distance(typed, name)));
  }

  /// Whether a name could be a slip for another: at most two edits, and fewer than half its
  /// letters, or its beginning.
  static boolean isLike(String typed, String name) {
    int allowed = Math.min(2, (name.length() - 1) / 2);
    return distance(typed, name) <= allowed || (typed.length() > 2 && name.startsWith(typed));
  }

  /// The number of letters to change, add, leave out or swap with a neighbour.
  static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] edits) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    least = Math.min(least, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
