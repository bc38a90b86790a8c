package org.pressmark.indexer.enrich.names;

import java.util.Arrays;

/// What speaks for or against a label of a word, each thing a 64-bit hash: the word and its
/// neighbours as written and as groups, its affixes and outline, the run of capitalised words in
/// which it stands, and how it is surrounded elsewhere in the article. One instance serves one
/// article; not thread-safe.
public final class Features {
  /// How many there can be for a word.
  public static final int MAX = 112;

  private static final int PLACES = 3;

  private final Words words;
  private final Repeats repeats;
  private final long[] found = new long[MAX];
  private int count;
  private int run;
  private int runEnd;

  /// @param text a whole article: its parts tell about each other
  public Features(Tokens text, WordClusters clusters) {
    words = new Words(text, clusters);
    repeats = new Repeats(words);
    runEnd = -1;
  }

  /// Whether the word can be part of a name; all others are {@link Label#OUTSIDE}.
  public boolean isCandidate(int token) {
    return words.candidates.get(token);
  }

  /// The token after the last candidate that follows a candidate without a gap, in its sentence.
  /// Labels of one such stretch do not depend on those of another.
  public int stretchEnd(int candidate) {
    int end = candidate + 1;
    while (isCandidate(end) && !words.tokens.startsSentence(end)) {
      end++;
    }
    return end;
  }

  /// Whether a word stands in a sentence of running text, not in one set as a headline.
  public boolean isRunning(int token) {
    return words.setting[token] == Setting.RUNNING;
  }

  /// The first candidate at or after a token; negative if there is none.
  public int nextCandidate(int token) {
    return words.candidates.nextSetBit(token);
  }

  /// How a word looks, as far as it decides which label may follow which: 0 to {@link #FORMS} - 1.
  public int form(int token) {
    return words.form[token].number();
  }

  /// How many forms there are.
  public static final int FORMS = Form.values().length;

  /// Finds the features of a candidate. Candidates are asked for from left to right.
  ///
  /// @return their number; they are the first elements of {@link #found()}
  public int find(int token) {
    count = 0;
    ofWord(token);
    ofNeighbours(token);
    ofAffixes(token);
    ofGroups(token);
    ofRun(token);
    if (words.form[token].isCapital()) {
      ofRepeats(token);
    }
    return count;
  }

  /// What {@link #find} found; overwritten by the next call.
  public long[] found() {
    return found;
  }

  private void add(int kind, long value) {
    found[count++] = Hash.of(value, kind);
  }

  private void add(int kind, long a, long b) {
    found[count++] = Hash.of(a + Long.rotateLeft(b, 21) * 0x9fb21c651e98df25L, kind);
  }

  // ---- neighbours, which may lie outside of the sentence

  private boolean has(int token) {
    return token >= 0 && token < words.size();
  }

  private long exact(int token) {
    return has(token) ? words.exact[token] : 11;
  }

  private long lower(int token) {
    return has(token) ? words.lower[token] : 11;
  }

  private int shape(int token) {
    return has(token) ? words.shape[token] : 3;
  }

  private int fine(int token) {
    return has(token) ? words.fine[token] : 0;
  }

  private int coarse(int token) {
    return has(token) ? words.coarse[token] : 0;
  }

  // ---- kinds of features; their numbers are part of the model

  private void ofWord(int i) {
    int setting = words.setting[i].number();
    int initial = words.tokens.startsSentence(i) ? 4 : 0;
    add(1, 0);
    add(2, words.exact[i]);
    add(3, words.lower[i]);
    add(4, words.shape[i]);
    add(5, words.shape[i], setting + initial);
    add(6, words.lower[i], setting + initial);
  }

  private void ofNeighbours(int i) {
    add(10, exact(i - 1));
    add(11, exact(i + 1));
    add(12, exact(i - 2));
    add(13, exact(i + 2));
    add(14, exact(i - 1), exact(i));
    add(15, exact(i), exact(i + 1));
    add(16, exact(i - 1), exact(i + 1));
    add(17, exact(i - 2), exact(i - 1));
    add(18, exact(i + 1), exact(i + 2));
    add(19, shape(i - 1), shape(i));
    add(20, shape(i), shape(i + 1));
    add(21, shape(i - 1) * 31L + shape(i), shape(i + 1));
    add(22, shape(i - 2) * 31L + shape(i - 1), shape(i));
    add(23, shape(i) * 31L + shape(i + 1), shape(i + 2));
    add(24, exact(i - 1), shape(i));
    add(25, exact(i + 1), shape(i));
    add(26, exact(i - 3));
    add(27, exact(i + 3));
  }

  private void ofAffixes(int i) {
    String text = words.tokens.text();
    int from = words.tokens.start(i);
    int to = words.tokens.end(i);
    long prefix = 1;
    long suffix = 2;
    for (int n = 1; n <= 5 && n <= to - from; n++) {
      prefix = prefix * 131 + Character.toLowerCase(Words.plain(text.charAt(from + n - 1)));
      suffix = suffix * 137 + Character.toLowerCase(Words.plain(text.charAt(to - n)));
      if (n > 1) {
        add(28 + n, prefix);
        add(34 + n, suffix);
      }
    }
  }

  private void ofGroups(int i) {
    add(42, fine(i));
    add(43, fine(i - 1));
    add(44, fine(i + 1));
    add(45, fine(i - 2));
    add(46, fine(i + 2));
    add(47, fine(i - 1), fine(i));
    add(48, fine(i), fine(i + 1));
    add(49, fine(i - 1), fine(i + 1));
    add(50, coarse(i));
    add(51, coarse(i - 1));
    add(52, coarse(i + 1));
    add(53, coarse(i - 1) * 256L + coarse(i), coarse(i + 1));
    add(54, coarse(i - 2) * 256L + coarse(i - 1), coarse(i));
    add(55, coarse(i) * 256L + coarse(i + 1), coarse(i + 2));
    add(56, fine(i), shape(i));
    add(57, fine(i - 1), shape(i));
    add(58, fine(i + 1), shape(i));
    add(59, fine(i - 2) * 4096L + fine(i - 1), shape(i));
    add(60, fine(i + 1) * 4096L + fine(i + 2), shape(i));
  }

  /// The words round a run of capitalised words, and its last word, tell what the whole is.
  private void ofRun(int i) {
    if (i >= runEnd) {
      beginRun(i);
    }
    int last = runEnd - 1;
    long place = (i == run ? 1 : 0) + (i == last ? 2 : 0) + 4L * Math.min(5, runEnd - run);
    add(61, place);
    add(62, exact(run - 1), place);
    add(63, exact(runEnd), place);
    add(64, lower(last), i == last ? 1 : 0);
    add(65, lower(run), i == run ? 1 : 0);
    add(66, fine(run - 1), fine(runEnd));
    add(67, fine(last), place);
    add(68, fine(run), place);
    add(69, fine(run - 1), place);
    add(70, fine(runEnd), place);
    add(71, exact(run - 2), exact(run - 1));
    add(72, exact(runEnd), exact(runEnd + 1));
    add(73, fine(run) * 4096L + fine(last), place);
  }

  private void beginRun(int i) {
    run = i;
    runEnd = i + 1;
    if (!words.form[i].isCapital()) {
      return;
    }
    while (runEnd < words.size() && !words.tokens.startsSentence(runEnd)) {
      if (words.form[runEnd].isCapital()) {
        runEnd++;
      } else if (isJoint(runEnd)) {
        runEnd += 2;
      } else {
        return;
      }
    }
  }

  /// A hyphen or an `of` between two capitalised words.
  private boolean isJoint(int i) {
    Form form = words.form[i];
    return (form == Form.HYPHEN || form == Form.OF || form == Form.PARTICLE)
        && i + 1 < words.size()
        && words.form[i + 1].isCapital();
  }

  private void ofRepeats(int i) {
    int seen = repeats.seen(i);
    int setting = words.setting[i].number() + (words.tokens.startsSentence(i) ? 4 : 0);
    add(80, seen, setting);
    add(81, seen, words.shape[i]);
    if (words.tokens.length(i) < 2) {
      return;
    }
    int begin = count;
    int places = 0;
    for (int at = repeats.first(i); at >= 0 && places < PLACES; at = repeats.next(at)) {
      if (at != i) {
        places++;
        addOnce(82, exact(at - 1), begin);
        addOnce(83, exact(at + 1), begin);
        addOnce(84, fine(at - 1), begin);
        addOnce(85, fine(at + 1), begin);
        addOnce(86, Hash.of(shape(at - 1), shape(at + 1)), begin);
      }
    }
  }

  private void addOnce(int kind, long value, int begin) {
    long hash = Hash.of(value, kind);
    for (int k = begin; k < count; k++) {
      if (found[k] == hash) {
        return;
      }
    }
    found[count++] = hash;
  }

  /// The features as a new array.
  public long[] copy() {
    return Arrays.copyOf(found, count);
  }
}
