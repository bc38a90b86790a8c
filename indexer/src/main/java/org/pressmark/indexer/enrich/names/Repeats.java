package org.pressmark.indexer.enrich.names;

/// Where else in its article a capitalised word stands. What surrounds a name in one place tells
/// what it is in another: `Sergei Lavrov` of a later `Lavrov`, the lower-case `rebels` of a
/// headline's `REBELS`.
final class Repeats {
  /// The word also stands in lower case.
  static final int SEEN_LOWER = 1;

  /// The word also has its capital inside a sentence of running text.
  static final int SEEN_INSIDE = 2;

  private static final int NONE = -1;

  private final Words words;
  private final long[] keys;
  private final int[] heads;
  private final int[] tails;
  private final byte[] seen;
  private final int[] next;

  Repeats(Words words) {
    this.words = words;
    int size = words.size();
    int slots = Integer.highestOneBit(Math.max(8, size)) << 1;
    keys = new long[slots];
    heads = new int[slots];
    tails = new int[slots];
    seen = new byte[slots];
    next = new int[size];
    for (int i = 0; i < size; i++) {
      if (words.form[i].isCapital() && words.tokens.length(i) > 1) {
        addCapital(i);
      }
    }
    for (int i = 0; i < size; i++) {
      if (words.form[i] == Form.LOWER) {
        int slot = slot(words.lower[i]);
        seen[slot] |= (byte) (keys[slot] == 0 ? 0 : SEEN_LOWER);
      }
    }
  }

  private void addCapital(int i) {
    int slot = slot(words.lower[i]);
    if (keys[slot] == 0) {
      keys[slot] = words.lower[i];
      heads[slot] = NONE;
    }
    if (words.setting[i] != Setting.RUNNING) {
      return;
    }
    next[i] = NONE;
    if (heads[slot] == NONE) {
      heads[slot] = i;
    } else {
      next[tails[slot]] = i;
    }
    tails[slot] = i;
    if (!words.tokens.startsSentence(i)) {
      seen[slot] |= SEEN_INSIDE;
    }
  }

  private int slot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /// A sum of {@link #SEEN_LOWER} and {@link #SEEN_INSIDE}.
  int seen(int token) {
    return seen[slot(words.lower[token])];
  }

  /// The first place in running text where the word has a capital; negative if there is none.
  int first(int token) {
    int slot = slot(words.lower[token]);
    return keys[slot] == 0 ? NONE : heads[slot];
  }

  /// The next such place; negative after the last.
  int next(int place) {
    return next[place];
  }
}
