package org.pressmark.indexer.enrich.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What training found out: the weight of each feature for each {@link Label}, the weight of each
/// label after each other one, and the groups of words. Immutable.
///
/// Weights of features are a table of open addressing, one number of 64 bits a feature: 22 bits of
/// its hash and seven times 6 bits, each the place of a weight on a scale. So a lookup costs one
/// access to memory, and the file is the table.
public final class NameModel {
  /// How many weights the scale has; the first is 0.
  public static final int STEPS = 64;

  private static final int MAGIC = 0x504d4e31;
  private static final int STEP_BITS = 6;
  private static final int WEIGHT_BITS = STEP_BITS * Label.COUNT;
  private static final long WEIGHTS = (1L << WEIGHT_BITS) - 1;

  private final long[] table;
  private final float[] scale;
  private final float[] transitions;
  private final WordClusters clusters;

  /// @param table as {@link #put} fills it; a power of two long, at least one slot free
  /// @param scale {@link #STEPS} weights, the first 0
  /// @param transitions by form of the later word, label before and label after
  /// @param clusters groups of words
  public NameModel(long[] table, float[] scale, float[] transitions, WordClusters clusters) {
    if (Integer.bitCount(table.length) != 1
        || scale.length != STEPS
        || transitions.length != Features.FORMS * Label.COUNT * Label.COUNT) {
      throw new IllegalArgumentException("no model");
    }
    this.table = table.clone();
    this.scale = scale.clone();
    this.transitions = transitions.clone();
    this.clusters = clusters;
  }

  /// Puts a feature into a table under construction.
  ///
  /// @param steps the place on the scale of each label's weight, not all 0
  public static void put(long[] table, long feature, int[] steps) {
    long entry = feature << WEIGHT_BITS;
    for (int label = 0; label < Label.COUNT; label++) {
      entry |= (long) steps[label] << (STEP_BITS * label);
    }
    int slot = slot(table, feature);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  private static int slot(long[] table, long feature) {
    return (int) (feature >>> 32) & (table.length - 1);
  }

  /// The groups of words that its features know.
  public WordClusters clusters() {
    return clusters;
  }

  /// Adds the weights of features to the scores of the labels.
  ///
  /// @param scores one for each label
  void score(long[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      long entry = find(features[i]);
      if (entry != 0) {
        for (int label = 0; label < Label.COUNT; label++) {
          scores[label] += scale[(int) (entry >>> (STEP_BITS * label)) & (STEPS - 1)];
        }
      }
    }
  }

  private long find(long feature) {
    long fingerprint = feature << WEIGHT_BITS;
    int slot = slot(table, feature);
    while (true) {
      long entry = table[slot];
      if (entry == 0 || (entry & ~WEIGHTS) == fingerprint) {
        return entry;
      }
      slot = (slot + 1) & (table.length - 1);
    }
  }

  /// The weight of a label after another.
  ///
  /// @param form the form of the later word
  float transition(int form, int before, int label) {
    return transitions[(form * Label.COUNT + before) * Label.COUNT + label];
  }

  /// Reads a model.
  ///
  /// @throws IOException if it breaks off or is none
  public static NameModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of names");
    }
    float[] scale = readFloats(in, STEPS);
    float[] transitions = readFloats(in, Features.FORMS * Label.COUNT * Label.COUNT);
    return new NameModel(Longs.read(in), scale, transitions, WordClusters.read(in));
  }

  private static float[] readFloats(DataInputStream in, int count) throws IOException {
    var floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  /// Writes it, the same bytes for the same model.
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    for (float weight : scale) {
      out.writeFloat(weight);
    }
    for (float weight : transitions) {
      out.writeFloat(weight);
    }
    Longs.write(table, out);
    clusters.write(out);
  }
}
