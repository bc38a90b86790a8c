package org.pressmark.schema.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.util.BytesRef;

/// What is kept of a text to find its copies: a fingerprint of its words, and a MinHash of its runs
/// of three words (Broder, "On the resemblance and containment of documents", 1997). Case,
/// punctuation and white space do not count.
///
/// Texts are compared by one byte of each minimum (b-bit minwise hashing, Li and König 2010), and
/// found through bands of several minima (locality sensitive hashing, Indyk and Motwani 1998): of
/// two texts that share 0.8 of their runs, 99.97% have a band in common, of those that share 0.1, 1
/// in 6,000. Immutable.
public final class TextSketch {
  static final int FUNCTIONS = 64;
  private static final int ROWS = 4;
  private static final int RUN = 3;

  /// In a shorter text a changed word changes too much.
  private static final int FEWEST_WORDS = 12;

  private static final long[] FACTORS = new Random(0x5eed).longs(FUNCTIONS).toArray();

  private final long words;

  /// The minimum of each hash function; empty for a text too short to have copies with changes.
  private final int[] minima;

  private TextSketch(long words, int[] minima) {
    this.words = words;
    this.minima = minima;
  }

  /// The sketch of a text; empty if it has no words.
  public static Optional<TextSketch> of(String text) {
    long[] words = words(text);
    if (words.length == 0) {
      return Optional.empty();
    }
    long sequence = words.length;
    for (long word : words) {
      sequence = mix(sequence * 31 + word);
    }
    int[] minima = words.length < FEWEST_WORDS ? new int[0] : minima(words);
    return Optional.of(new TextSketch(sequence, minima));
  }

  /// A number for each word.
  private static long[] words(String text) {
    long[] words = new long[text.length() / 5 + 4];
    int count = 0;
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = word * 0x100000001B3L + Character.toLowerCase(c) + 1;
      } else if (word != 0) {
        if (count == words.length) {
          words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = word;
        word = 0;
      }
    }
    if (word != 0) {
      if (count == words.length) {
        words = Arrays.copyOf(words, count + 1);
      }
      words[count++] = word;
    }
    return Arrays.copyOf(words, count);
  }

  private static int[] minima(long[] words) {
    int[] minima = new int[FUNCTIONS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= words.length; i++) {
      long run = mix(words[i] * 31 * 31 + words[i + 1] * 31 + words[i + 2]) | 1;
      for (int f = 0; f < FUNCTIONS; f++) {
        minima[f] = Math.min(minima[f], (int) ((run * FACTORS[f]) >>> 33));
      }
    }
    return minima;
  }

  /// A fingerprint of the sequence of words.
  long words() {
    return words;
  }

  /// One byte of each minimum: what {@link #similarity} compares.
  BytesRef bytes() {
    var bytes = new byte[minima.length];
    for (int f = 0; f < bytes.length; f++) {
      bytes[f] = (byte) mix(minima[f]);
    }
    return new BytesRef(bytes);
  }

  /// Terms: texts that have one in common are worth comparing. They are the words as a whole, and
  /// the bands.
  List<BytesRef> terms() {
    List<BytesRef> terms = new ArrayList<>();
    terms.add(term(-1, words));
    for (int f = 0; f < minima.length; f += ROWS) {
      long hash = f;
      for (int row = f; row < f + ROWS; row++) {
        hash = mix(hash * 31 + minima[row]);
      }
      terms.add(term(f / ROWS, hash));
    }
    return terms;
  }

  private static BytesRef term(int band, long hash) {
    byte[] term = {
      (byte) band, (byte) (hash >>> 24), (byte) (hash >>> 16), (byte) (hash >>> 8), (byte) hash
    };
    return new BytesRef(term);
  }

  /// How alike two texts are: an estimate of the share of runs of three words that they have in
  /// common, 0 to 1, with a standard error of 0.06 at most.
  ///
  /// @param one the {@link #bytes()} of a sketch, not empty
  public static double similarity(BytesRef one, BytesRef other) {
    int equal = 0;
    for (int f = 0; f < FUNCTIONS; f++) {
      if (one.bytes[one.offset + f] == other.bytes[other.offset + f]) {
        equal++;
      }
    }
    double byChance = 1.0 / 256;
    return Math.max(0, ((double) equal / FUNCTIONS - byChance) / (1 - byChance));
  }

  /// The finalizer of MurmurHash3.
  private static long mix(long key) {
    long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
