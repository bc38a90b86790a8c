package org.pressmark.trainer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.schema.EntityType;

/// Apache OpenNLP's name finder, trained on the open corpora alone, to compare with. It is given
/// the same words and sentences.
final class OpenNlpNames {
  private final NameFinderME finder;

  private OpenNlpNames(NameFinderME finder) {
    this.finder = finder;
  }

  static OpenNlpNames train(Map<String, List<LabelledText>> corpora) throws IOException {
    var samples = new ArrayList<NameSample>();
    for (List<LabelledText> corpus : corpora.values()) {
      for (LabelledText text : corpus) {
        addSamples(text, samples);
      }
    }
    TokenNameFinderModel model =
        NameFinderME.train(
            "en",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            TrainingParameters.defaultParams(),
            new TokenNameFinderFactory());
    return new OpenNlpNames(new NameFinderME(model));
  }

  private static void addSamples(LabelledText text, List<NameSample> samples) {
    Tokens tokens = Tokens.of(text.text());
    boolean clear = true;
    for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
      int to = tokens.sentenceEnd(from);
      var spans = new ArrayList<Span>();
      for (LabelledText.Name name : text.names()) {
        span(name, tokens, from, to).ifPresent(spans::add);
      }
      samples.add(new NameSample(words(tokens, from, to), spans.toArray(Span[]::new), clear));
      clear = false;
    }
  }

  private static java.util.Optional<Span> span(
      LabelledText.Name name, Tokens tokens, int from, int to) {
    int first = from;
    while (first < to && tokens.end(first) <= name.start()) {
      first++;
    }
    int end = first;
    while (end < to && tokens.start(end) < name.end()) {
      end++;
    }
    return first < end
        ? java.util.Optional.of(
            new Span(first - from, end - from, name.type().name().toLowerCase(Locale.ROOT)))
        : java.util.Optional.empty();
  }

  private static String[] words(Tokens tokens, int from, int to) {
    var words = new String[to - from];
    for (int i = from; i < to; i++) {
      words[i - from] = tokens.word(i);
    }
    return words;
  }

  List<LabelledText.Name> names(String text) {
    Tokens tokens = Tokens.of(text);
    var names = new ArrayList<LabelledText.Name>();
    finder.clearAdaptiveData();
    for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
      for (Span span : finder.find(words(tokens, from, tokens.sentenceEnd(from)))) {
        names.add(
            new LabelledText.Name(
                tokens.start(from + span.getStart()),
                tokens.end(from + span.getEnd() - 1),
                EntityType.valueOf(span.getType().toUpperCase(Locale.ROOT))));
      }
    }
    return names;
  }
}
