package org.pressmark.trainer;

import java.util.Arrays;
import org.pressmark.indexer.enrich.names.Features;
import org.pressmark.indexer.enrich.names.Label;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.indexer.enrich.names.WordClusters;

/// The words of a labelled text that can be names, as training sees them. The arrays are its own,
/// handed out uncopied since millions of words are gone through many times: only to be read.
final class Example {
  private final int[] features;
  private final int[] starts;
  private final byte[] labels;
  private final byte[] forms;
  private final int[] stretches;
  private final float weight;

  private Example(
      int[] features, int[] starts, byte[] labels, byte[] forms, int[] stretches, float weight) {
    this.features = features;
    this.starts = starts;
    this.labels = labels;
    this.forms = forms;
    this.stretches = stretches;
    this.weight = weight;
  }

  /// The numbers of the features of all words, one word after the other.
  int[] features() {
    return features;
  }

  /// Where the features of each word begin; one more than there are words.
  int[] starts() {
    return starts;
  }

  /// The label of each word.
  byte[] labels() {
    return labels;
  }

  /// The form of each word.
  byte[] forms() {
    return forms;
  }

  /// At which word each stretch begins; one more than there are stretches.
  int[] stretches() {
    return stretches;
  }

  /// How much the text counts.
  float weight() {
    return weight;
  }

  /// Receives the features of each word of interest.
  interface Visitor {
    void stretch();

    void word(Features features, int count, int label, int form);
  }

  /// Goes through the words of a text.
  static void visit(TrainingText text, WordClusters clusters, Visitor visitor) {
    Tokens tokens = Tokens.of(text.labelled().text());
    var features = new Features(tokens, clusters);
    byte[] labels = labels(text.labelled(), tokens);
    for (int from = features.nextCandidate(0); from >= 0; ) {
      int to = features.stretchEnd(from);
      if (!text.runningOnly() || features.isRunning(from)) {
        visitor.stretch();
        for (int i = from; i < to; i++) {
          visitor.word(features, features.find(i), labels[i], features.form(i));
        }
      }
      from = features.nextCandidate(to);
    }
  }

  private static byte[] labels(LabelledText text, Tokens tokens) {
    var labels = new byte[tokens.size()];
    int i = 0;
    for (LabelledText.Name name : text.names()) {
      while (i < labels.length && tokens.end(i) <= name.start()) {
        i++;
      }
      boolean first = true;
      while (i < labels.length && tokens.start(i) < name.end()) {
        labels[i++] = (byte) (first ? Label.first(name.type()) : Label.further(name.type()));
        first = false;
      }
    }
    return labels;
  }

  /// The example of a text.
  static Example of(TrainingText text, WordClusters clusters, FeatureNumbers numbers) {
    var builder = new Builder(numbers);
    visit(text, clusters, builder);
    return builder.build(text.weight());
  }

  int words() {
    return labels.length;
  }

  private static final class Builder implements Visitor {
    private final FeatureNumbers numbers;
    private int[] ids = new int[4096];
    private int size;
    private int[] starts = new int[64];
    private byte[] labels = new byte[64];
    private byte[] forms = new byte[64];
    private int words;
    private int[] stretches = new int[32];
    private int count;

    Builder(FeatureNumbers numbers) {
      this.numbers = numbers;
    }

    @Override
    public void stretch() {
      if (count + 1 >= stretches.length) {
        stretches = Arrays.copyOf(stretches, count * 2);
      }
      stretches[count++] = words;
    }

    @Override
    public void word(Features features, int found, int label, int form) {
      if (words + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, words * 2);
        labels = Arrays.copyOf(labels, words * 2);
        forms = Arrays.copyOf(forms, words * 2);
      }
      if (size + found > ids.length) {
        ids = Arrays.copyOf(ids, ids.length * 2);
      }
      starts[words] = size;
      labels[words] = (byte) label;
      forms[words] = (byte) form;
      words++;
      for (int k = 0; k < found; k++) {
        int id = numbers.number(features.found()[k]);
        if (id >= 0) {
          ids[size++] = id;
        }
      }
    }

    Example build(float weight) {
      starts[words] = size;
      stretches[count] = words;
      return new Example(
          Arrays.copyOf(ids, size),
          Arrays.copyOf(starts, words + 1),
          Arrays.copyOf(labels, words),
          Arrays.copyOf(forms, words),
          Arrays.copyOf(stretches, count + 1),
          weight);
    }
  }
}
