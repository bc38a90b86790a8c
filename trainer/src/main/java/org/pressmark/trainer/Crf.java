package org.pressmark.trainer;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.pressmark.indexer.enrich.names.Features;
import org.pressmark.indexer.enrich.names.Label;

/// A linear-chain conditional random field (Lafferty and others, 2001) under training: weights of
/// features for labels, and of labels after labels by the form of the later word. Learns by
/// stochastic gradient with a rate for each feature that falls as it learns (AdaGrad), each time
/// from another part of a word's features (dropout), so that it comes to rely on none alone: the
/// names of an archive are seldom those of the training text.
final class Crf {
  /// Floats a feature: one weight a label, then the sum of squared gradients.
  private static final int STRIDE = Label.COUNT + 1;

  private static final int L = Label.COUNT;
  private static final float CERTAIN = 0.002f;
  private static final int REFRESH = 16;

  private static final int CHANCES = 1 << 16;
  private static final int CHANCES_A_DRAW = 4;

  private float rate;
  private final float ignored;
  private final SplittableRandom random;
  private final float[] weights;
  private final float[] transitions = new float[Features.FORMS * L * L];
  private final float[] transitionSums = new float[transitions.length];
  private final float[] factors = new float[transitions.length];
  private int sinceRefresh;

  private int[] picked = new int[64 * Features.MAX];
  private int[] pickedStarts = new int[65];
  private float[] emissions = new float[64 * L];
  private float[] alphas = new float[64 * L];
  private float[] betas = new float[64 * L];
  private final float[] gradient = new float[L];
  private double loss;

  /// @param features how many there are
  /// @param ignored the share of a word's features that it is not learned from, 0 to below 1
  /// @param random decides which
  Crf(int features, float ignored, SplittableRandom random) {
    this.weights = new float[features * STRIDE];
    this.ignored = ignored;
    this.random = random;
    refresh();
  }

  /// How far each lesson moves the weights from here on.
  void rate(float newRate) {
    rate = newRate;
  }

  float weight(int feature, int label) {
    return weights[feature * STRIDE + label];
  }

  /// How much a feature has been corrected by.
  float evidence(int feature) {
    return weights[feature * STRIDE + L];
  }

  /// Takes a feature out: it never has a weight again.
  void drop(int feature) {
    Arrays.fill(weights, feature * STRIDE, feature * STRIDE + L, 0);
    weights[feature * STRIDE + L] = Float.POSITIVE_INFINITY;
  }

  float[] transitions() {
    return transitions.clone();
  }

  /// The sum of losses since the last call.
  double takeLoss() {
    double sum = loss;
    loss = 0;
    return sum;
  }

  private void refresh() {
    for (int form = 0; form < Features.FORMS; form++) {
      for (int before = 0; before < L; before++) {
        for (int label = 0; label < L; label++) {
          int k = (form * L + before) * L + label;
          factors[k] = Label.follows(before, label) ? (float) Math.exp(transitions[k]) : 0;
        }
      }
    }
    sinceRefresh = 0;
  }

  /// Learns from a text.
  void learn(Example example) {
    for (int s = 0; s + 1 < example.stretches().length; s++) {
      learn(example, example.stretches()[s], example.stretches()[s + 1]);
    }
  }

  private void learn(Example example, int from, int to) {
    int length = to - from;
    if (length * L > emissions.length) {
      emissions = new float[length * 2 * L];
      alphas = new float[emissions.length];
      betas = new float[emissions.length];
      picked = new int[length * 2 * Features.MAX];
      pickedStarts = new int[length * 2 + 1];
    }
    pick(example, from, length);
    for (int i = 0; i < length; i++) {
      score(i);
    }
    forward(example, from, length);
    backward(example, from, length);
    update(example, from, length);
    if (++sinceRefresh == REFRESH) {
      refresh();
    }
  }

  /// Picks the features that a stretch is learned from this time.
  private void pick(Example example, int from, int length) {
    int least = (int) (ignored * CHANCES);
    int size = 0;
    for (int i = 0; i < length; i++) {
      pickedStarts[i] = size;
      long chances = 0;
      int left = 0;
      for (int k = example.starts()[from + i]; k < example.starts()[from + i + 1]; k++) {
        if (left == 0) {
          chances = random.nextLong();
          left = CHANCES_A_DRAW;
        }
        if ((chances & (CHANCES - 1)) >= least) {
          picked[size++] = example.features()[k];
        }
        chances >>>= Long.SIZE / CHANCES_A_DRAW;
        left--;
      }
    }
    pickedStarts[length] = size;
  }

  /// The factors of the labels of a word of the stretch, up to a common one; those that are ignored
  /// count as the rest does.
  private void score(int word) {
    int at = word * L;
    Arrays.fill(emissions, at, at + L, 0);
    for (int k = pickedStarts[word]; k < pickedStarts[word + 1]; k++) {
      int w = picked[k] * STRIDE;
      for (int label = 0; label < L; label++) {
        emissions[at + label] += weights[w + label];
      }
    }
    for (int label = 0; label < L; label++) {
      emissions[at + label] /= 1 - ignored;
    }
    float top = emissions[at];
    for (int label = 1; label < L; label++) {
      top = Math.max(top, emissions[at + label]);
    }
    for (int label = 0; label < L; label++) {
      emissions[at + label] = (float) Math.exp(emissions[at + label] - top) + 1e-20f;
    }
  }

  private void forward(Example example, int from, int length) {
    for (int i = 0; i < length; i++) {
      int table = example.forms()[from + i] * L * L;
      float sum = 0;
      for (int label = 0; label < L; label++) {
        float in = 0;
        if (i == 0) {
          in = factors[table + label];
        } else {
          for (int before = 0; before < L; before++) {
            in += alphas[(i - 1) * L + before] * factors[table + before * L + label];
          }
        }
        alphas[i * L + label] = in * emissions[i * L + label];
        sum += alphas[i * L + label];
      }
      for (int label = 0; label < L; label++) {
        alphas[i * L + label] /= sum;
      }
    }
  }

  private void backward(Example example, int from, int length) {
    Arrays.fill(betas, (length - 1) * L, length * L, 1f / L);
    for (int i = length - 2; i >= 0; i--) {
      int table = example.forms()[from + i + 1] * L * L;
      float sum = 0;
      for (int label = 0; label < L; label++) {
        float out = 0;
        for (int after = 0; after < L; after++) {
          out +=
              factors[table + label * L + after]
                  * emissions[(i + 1) * L + after]
                  * betas[(i + 1) * L + after];
        }
        betas[i * L + label] = out;
        sum += out;
      }
      for (int label = 0; label < L; label++) {
        betas[i * L + label] /= sum;
      }
    }
  }

  private void update(Example example, int from, int length) {
    for (int i = 0; i < length; i++) {
      updateTransitions(example, from, i);
      float sum = 0;
      for (int label = 0; label < L; label++) {
        gradient[label] = alphas[i * L + label] * betas[i * L + label];
        sum += gradient[label];
      }
      float worst = 0;
      int right = example.labels()[from + i];
      for (int label = 0; label < L; label++) {
        gradient[label] = gradient[label] / sum - (label == right ? 1 : 0);
        worst = Math.max(worst, Math.abs(gradient[label]));
      }
      loss -= Math.log(Math.max(1e-9, 1 + gradient[right]));
      if (worst > CERTAIN) {
        updateWeights(i, example.weight());
      }
    }
  }

  private void updateWeights(int word, float worth) {
    float norm = 0;
    for (int label = 0; label < L; label++) {
      gradient[label] *= worth;
      norm += gradient[label] * gradient[label];
    }
    for (int k = pickedStarts[word]; k < pickedStarts[word + 1]; k++) {
      int w = picked[k] * STRIDE;
      weights[w + L] += norm;
      float step = rate / (float) Math.sqrt(1 + weights[w + L]);
      for (int label = 0; label < L; label++) {
        weights[w + label] -= step * gradient[label];
      }
    }
  }

  /// The expected frequency of each pair of labels against the one that is right.
  private void updateTransitions(Example example, int from, int i) {
    int table = example.forms()[from + i] * L * L;
    int rightBefore = i == 0 ? Label.OUTSIDE : example.labels()[from + i - 1];
    int right = example.labels()[from + i];
    float sum = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int before = 0; before < (i == 0 ? 1 : L); before++) {
        float in = i == 0 ? 1 : alphas[(i - 1) * L + before];
        for (int label = 0; label < L; label++) {
          int k = table + before * L + label;
          float p = in * factors[k] * emissions[i * L + label] * betas[i * L + label];
          if (pass == 0) {
            sum += p;
          } else if (factors[k] > 0) {
            boolean isRight = before == rightBefore && label == right;
            float g = (p / sum - (isRight ? 1 : 0)) * example.weight();
            transitionSums[k] += g * g;
            transitions[k] -= rate * g / (float) Math.sqrt(1 + transitionSums[k]);
          }
        }
      }
    }
  }
}
