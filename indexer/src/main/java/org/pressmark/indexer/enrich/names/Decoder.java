package org.pressmark.indexer.enrich.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.schema.EntityType;

/// Finds the most probable labels of an article's words (Viterbi's algorithm). One instance serves
/// one article.
final class Decoder {
  private static final float IMPOSSIBLE = -1e9f;

  private final NameModel model;
  private final Features features;
  private final byte[] labels;
  private float[] best = new float[32 * Label.COUNT];
  private byte[] before = new byte[32 * Label.COUNT];
  private final float[] scores = new float[Label.COUNT];

  private Decoder(Tokens tokens, NameModel model) {
    this.model = model;
    this.features = new Features(tokens, model.clusters());
    this.labels = new byte[tokens.size()];
  }

  /// The names in a text, from left to right.
  static List<Span> spans(Tokens tokens, NameModel model) {
    var decoder = new Decoder(tokens, model);
    for (int from = decoder.features.nextCandidate(0);
        from >= 0;
        from = decoder.features.nextCandidate(decoder.stretch(from))) {}
    return decoder.spans();
  }

  /// Labels a stretch of candidates and gives its end.
  private int stretch(int from) {
    int to = features.stretchEnd(from);
    int length = to - from;
    if (length * Label.COUNT > best.length) {
      best = new float[length * 2 * Label.COUNT];
      before = new byte[best.length];
    }
    for (int i = 0; i < length; i++) {
      Arrays.fill(scores, 0);
      int count = features.find(from + i);
      model.score(features.found(), count, scores);
      for (int label = 0; label < Label.COUNT; label++) {
        reach(i, features.form(from + i), label);
      }
    }
    trace(from, length);
    return to;
  }

  /// The best way to a label at a place.
  private void reach(int i, int form, int label) {
    float top = IMPOSSIBLE;
    int via = Label.OUTSIDE;
    if (i == 0) {
      top = Label.isFurther(label) ? IMPOSSIBLE : model.transition(form, Label.OUTSIDE, label);
    } else {
      for (int from = 0; from < Label.COUNT; from++) {
        float way = best[(i - 1) * Label.COUNT + from] + model.transition(form, from, label);
        if (way > top && Label.follows(from, label)) {
          top = way;
          via = from;
        }
      }
    }
    best[i * Label.COUNT + label] = top + scores[label];
    before[i * Label.COUNT + label] = (byte) via;
  }

  private void trace(int from, int length) {
    int last = (length - 1) * Label.COUNT;
    int label = 0;
    for (int other = 1; other < Label.COUNT; other++) {
      label = best[last + other] > best[last + label] ? other : label;
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[from + i] = (byte) label;
      label = before[i * Label.COUNT + label];
    }
  }

  private List<Span> spans() {
    var spans = new ArrayList<Span>();
    int from = 0;
    while (from < labels.length) {
      int to = from + 1;
      if (labels[from] != Label.OUTSIDE) {
        while (to < labels.length && Label.isFurther(labels[to]) && sameName(from, to)) {
          to++;
        }
        EntityType type = Label.type(labels[from]).orElseThrow();
        spans.add(new Span(from, to, type));
      }
      from = to;
    }
    return spans;
  }

  private boolean sameName(int from, int to) {
    return labels[to] == labels[from] + 1;
  }
}
