package org.pressmark.indexer.enrich.names;

import java.util.BitSet;

/// What is to be known of each token of a text before names are looked for: its hashes, its groups,
/// its shape, and whether it can belong to a name at all. Most words of a text cannot; nothing more
/// is computed for them.
final class Words {
  private static final int LINK = 2;

  final Tokens tokens;
  final long[] exact;
  final long[] lower;
  final int[] shape;
  final short[] fine;
  final short[] coarse;
  final Form[] form;
  final Setting[] setting;

  /// Which tokens can be part of a name.
  final BitSet candidates = new BitSet();

  private final StringBuilder spelling = new StringBuilder();

  Words(Tokens tokens, WordClusters clusters) {
    this.tokens = tokens;
    int size = tokens.size();
    exact = new long[size];
    lower = new long[size];
    shape = new int[size];
    fine = new short[size];
    coarse = new short[size];
    form = new Form[size];
    setting = new Setting[size];
    for (int i = 0; i < size; i++) {
      form[i] = Form.of(tokens, i);
    }
    for (int from = 0; from < size; from = tokens.sentenceEnd(from)) {
      sentence(from, tokens.sentenceEnd(from), clusters);
    }
  }

  int size() {
    return exact.length;
  }

  private void sentence(int from, int to, WordClusters clusters) {
    Setting set = setting(from, to);
    for (int i = from; i < to; i++) {
      setting[i] = set;
      spell(i, set == Setting.ALL_CAPITALS);
      groups(i, set == Setting.RUNNING && i > from, clusters);
      if (form[i].isCapital()) {
        candidates.set(i);
      }
    }
    bridge(from, to);
  }

  private Setting setting(int from, int to) {
    int words = 0;
    int upper = 0;
    int longer = 0;
    int title = 0;
    for (int i = from; i < to; i++) {
      Form f = form[i];
      if (f.isWord() && tokens.length(i) > 1) {
        words++;
        upper += f == Form.CAPITALS ? 1 : 0;
        if (tokens.length(i) > 3) {
          longer++;
          title += f.isCapital() ? 1 : 0;
        }
      }
    }
    if (upper >= 3 && upper * 10 >= words * 7) {
      return Setting.ALL_CAPITALS;
    }
    return title >= 3 && title * 10 >= longer * 8 ? Setting.TITLE_CASE : Setting.RUNNING;
  }

  /// Computes the hashes: quotes straight, digits as `0`; a word of an all-capitals sentence is no
  /// more than its letters.
  private void spell(int i, boolean capitals) {
    String text = tokens.text();
    spelling.setLength(0);
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      spelling.append(plain(text.charAt(at)));
    }
    shape[i] = Shapes.of(spelling);
    long asWritten = Hash.of(spelling);
    for (int at = 0; at < spelling.length(); at++) {
      spelling.setCharAt(at, Character.toLowerCase(spelling.charAt(at)));
    }
    lower[i] = Hash.of(spelling);
    exact[i] = capitals ? ~lower[i] : asWritten;
  }

  static char plain(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    if (c < 128) {
      return c;
    }
    if (Tokenizer.isApostrophe(c)) {
      return '\'';
    }
    if (Tokenizer.isHyphen(c)) {
      return '-';
    }
    return c == '“' || c == '”' || c == '«' || c == '»' ? '"' : c;
  }

  /// Where the capital may come from the place in the sentence, the commonest form of the word
  /// tells more than the one that is written.
  private void groups(int i, boolean telling, WordClusters clusters) {
    int found = telling ? clusters.exact(exact[i]) : clusters.anyCase(lower[i]);
    if (found == 0) {
      found = telling ? clusters.anyCase(lower[i]) : clusters.exact(exact[i]);
    }
    fine[i] = (short) (found >>> 8);
    coarse[i] = (short) (found & 0xff);
  }

  /// Adds what links two capitalised words (`of`, `de la`, a hyphen), and particles before one.
  private void bridge(int from, int to) {
    int reach = -1;
    for (int i = from; i < to; i++) {
      if (form[i].isCapital()) {
        if (reach >= 0 && i > reach && i - reach - 1 <= LINK && isLink(reach + 1, i)) {
          candidates.set(reach + 1, i);
        }
        reachBack(i, from);
        reach = Math.max(reach, reachOn(i, to));
      }
    }
  }

  /// To `al-` and `van der`.
  private void reachBack(int i, int from) {
    if (i - 2 >= from && form[i - 1] == Form.HYPHEN && form[i - 2].isWord()) {
      candidates.set(i - 2, i);
    }
    for (int p = i - 1; p >= from && p >= i - LINK && form[p] == Form.PARTICLE; p--) {
      candidates.set(p);
    }
  }

  /// To the number after a word, and past a hyphen: `Ki-moon`.
  private int reachOn(int i, int to) {
    if (i + 2 < to && form[i + 1] == Form.HYPHEN && form[i + 2].isWord()) {
      candidates.set(i + 1, i + 3);
      return i + 2;
    }
    if (i + 1 < to && form[i + 1] == Form.NUMBER) {
      candidates.set(i + 1);
      return i + 1;
    }
    return i;
  }

  private boolean isLink(int from, int to) {
    for (int i = from; i < to; i++) {
      if (form[i] == Form.STOP || form[i] == Form.NUMBER) {
        return false;
      }
    }
    return true;
  }
}
