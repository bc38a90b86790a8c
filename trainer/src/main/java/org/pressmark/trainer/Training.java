package org.pressmark.trainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.pressmark.indexer.enrich.names.Features;
import org.pressmark.indexer.enrich.names.Label;
import org.pressmark.indexer.enrich.names.NameModel;
import org.pressmark.indexer.enrich.names.WordClusters;

/// From labelled texts to a model: learns with all features that are not rare, keeps the ones that
/// matter most, learns on with those, and rounds the weights.
final class Training {
  private static final long ORDER_SEED = 20261123;
  private static final long DROPOUT_SEED = 5;

  /// How training goes.
  ///
  /// @param rare how often a feature must occur to be learned
  /// @param rounds how often all texts are learned before features are dropped
  /// @param laterRounds how often after that
  /// @param rate of the gradient in the first round; it falls to 0 evenly
  /// @param ignored the share of a word's features that each round leaves out
  /// @param tableBits the model has room for 2 to this power features
  record Settings(int rare, int rounds, int laterRounds, float rate, float ignored, int tableBits) {
    /// Those of the model that is shipped.
    static final Settings USUAL = new Settings(5, 6, 1, 0.06f, 0.15f, 20);
  }

  /// Counters a place of the table, as a power of 2.
  private static final int COUNTERS = 8;

  private static final double FILLED = 0.86;

  private final Settings settings;
  private final List<Example> examples = new ArrayList<>();
  private final long[] features;
  private final Crf crf;
  private int done;

  private Training(List<TrainingText> texts, WordClusters clusters, Settings settings) {
    this.settings = settings;
    var numbers = new FeatureNumbers(settings.rare(), settings.tableBits() + COUNTERS);
    var counter =
        new Example.Visitor() {
          @Override
          public void stretch() {}

          @Override
          public void word(Features found, int count, int label, int form) {
            for (int k = 0; k < count; k++) {
              numbers.count(found.found()[k]);
            }
          }
        };
    texts.forEach(text -> Example.visit(text, clusters, counter));
    texts.forEach(text -> examples.add(Example.of(text, clusters, numbers)));
    features = numbers.features();
    crf = new Crf(features.length, settings.ignored(), new SplittableRandom(DROPOUT_SEED));
    System.err.printf(
        "%d texts, %d words, %d features%n",
        examples.size(), examples.stream().mapToLong(Example::words).sum(), features.length);
  }

  static NameModel train(List<TrainingText> texts, WordClusters clusters, Settings settings) {
    var training = new Training(texts, clusters, settings);
    var random = new Random(ORDER_SEED);
    training.rounds(settings.rounds(), random);
    training.prune();
    training.rounds(settings.laterRounds(), random);
    return training.model(clusters);
  }

  private void rounds(int rounds, Random random) {
    for (int round = 0; round < rounds; round++) {
      int all = settings.rounds() + settings.laterRounds();
      crf.rate(settings.rate() * (1 - done++ / (float) all));
      Collections.shuffle(examples, random);
      examples.forEach(crf::learn);
      System.err.printf("loss %.0f%n", crf.takeLoss());
    }
  }

  private float strength(int feature) {
    float strongest = 0;
    for (int label = 0; label < Label.COUNT; label++) {
      strongest = Math.max(strongest, Math.abs(crf.weight(feature, label)));
    }
    return strongest;
  }

  private float importance(int feature) {
    return strength(feature) * (float) Math.log1p(crf.evidence(feature) + 1);
  }

  private void prune() {
    int room = (int) ((1 << settings.tableBits()) * FILLED);
    if (features.length <= room) {
      return;
    }
    var importances = new float[features.length];
    for (int i = 0; i < importances.length; i++) {
      importances[i] = importance(i);
    }
    float[] sorted = importances.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - room];
    for (int i = 0; i < importances.length; i++) {
      if (importances[i] <= least) {
        crf.drop(i);
      }
    }
  }

  // ---- the model

  private NameModel model(WordClusters clusters) {
    float top = 0;
    for (int i = 0; i < features.length; i++) {
      top = Math.max(top, strength(i));
    }
    float[] scale = scale(top);
    var table = new long[1 << settings.tableBits()];
    int kept = 0;
    var steps = new int[Label.COUNT];
    for (int i = 0; i < features.length; i++) {
      boolean any = false;
      for (int label = 0; label < Label.COUNT; label++) {
        steps[label] = step(crf.weight(i, label), top);
        any |= steps[label] != 0;
      }
      if (any) {
        NameModel.put(table, features[i], steps);
        kept++;
      }
    }
    System.err.printf("%d features kept, strongest weight %.2f%n", kept, top);
    return new NameModel(table, scale, crf.transitions(), clusters);
  }

  private static final int HALF = NameModel.STEPS / 2;
  private static final double CURVE = 1.8;

  /// 0, then {@link #HALF} - 1 weights above it and as many below; closer together near 0.
  private static float[] scale(float top) {
    var scale = new float[NameModel.STEPS];
    for (int step = 1; step < HALF; step++) {
      scale[step] = (float) (top * Math.pow(step / (HALF - 1.0), CURVE));
      scale[HALF + step] = -scale[step];
    }
    return scale;
  }

  private static int step(float weight, float top) {
    int step = (int) Math.round(Math.pow(Math.abs(weight) / top, 1 / CURVE) * (HALF - 1));
    return step == 0 || weight > 0 ? step : HALF + step;
  }
}
