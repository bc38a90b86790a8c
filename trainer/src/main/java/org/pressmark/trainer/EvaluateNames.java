package org.pressmark.trainer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.indexer.enrich.EntityRecognizers;
import org.pressmark.indexer.enrich.names.NameModel;
import org.pressmark.indexer.enrich.names.Names;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.schema.EntityType;

/// Measures recognisers on the sets that are never trained on: `EvaluateNames CORPORA NAME...`,
/// each the name of a recogniser, the file of a model, or `opennlp`. A name is right if its offsets
/// and its type are. Each set is read twice: with a blank between all words, as they are given, and
/// as printed.
public final class EvaluateNames {
  private EvaluateNames() {}

  /// See the class.
  public static void main(String[] args) throws IOException {
    var corpora = new Corpora(Path.of(args[0]));
    Map<String, List<LabelledText>> sets = new LinkedHashMap<>();
    sets.put("CoNLL-2003 valid, given words", corpora.conll(false));
    sets.put("CoNLL-2003 valid, as printed", corpora.conll(true));
    sets.put("Worldwide Newswire dev, given words", corpora.newswire(false));
    sets.put("Worldwide Newswire dev, as printed", corpora.newswire(true));
    for (String name : List.of(args).subList(1, args.length)) {
      Function<String, List<LabelledText.Name>> recognizer = recognizer(name, corpora);
      System.out.println(name);
      for (Map.Entry<String, List<LabelledText>> set : sets.entrySet()) {
        var score = new Score();
        long start = System.nanoTime();
        long tokens = 0;
        for (LabelledText text : set.getValue()) {
          score.add(text.names(), recognizer.apply(text.text()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        for (LabelledText text : set.getValue()) {
          tokens += Tokens.of(text.text()).size();
        }
        System.out.printf(
            Locale.ROOT, "  %-37s %s  %,9.0f tokens/s%n", set.getKey(), score, tokens / seconds);
      }
    }
  }

  private static Function<String, List<LabelledText.Name>> recognizer(String name, Corpora corpora)
      throws IOException {
    if (name.equals("opennlp")) {
      return OpenNlpNames.train(corpora.training())::names;
    }
    if (!name.endsWith(".model")) {
      EntityRecognizer recognizer = EntityRecognizers.named(name);
      return text ->
          recognizer.recognize("", text).stream()
              .map(m -> new LabelledText.Name(m.start(), m.end(), m.type()))
              .toList();
    }
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(name))))) {
      NameModel model = NameModel.read(in);
      return text -> {
        Tokens tokens = Tokens.of(text);
        return Names.in(tokens, model).stream()
            .map(span ->
                new LabelledText.Name(
                    tokens.start(span.from()), tokens.end(span.to() - 1), span.type()))
            .toList();
      };
    }
  }

  /// Counts of names found, right and missed.
  private static final class Score {
    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    Score() {
      for (EntityType type : EntityType.values()) {
        counts.put(type, new int[3]);
      }
    }

    void add(List<LabelledText.Name> gold, List<LabelledText.Name> found) {
      Set<LabelledText.Name> right = new HashSet<>(gold);
      gold.forEach(name -> at(name.type())[0]++);
      for (LabelledText.Name name : found) {
        at(name.type())[1]++;
        at(name.type())[2] += right.contains(name) ? 1 : 0;
      }
    }

    private int[] at(EntityType type) {
      return counts.getOrDefault(type, new int[3]);
    }

    @Override
    public String toString() {
      var out = new StringBuilder();
      var all = new int[3];
      counts.forEach((type, count) -> {
        out.append("%s %s  ".formatted(type.name().substring(0, 3), figures(count)));
        for (int i = 0; i < all.length; i++) {
          all[i] += count[i];
        }
      });
      return out + "all " + figures(all);
    }

    private static String figures(int[] count) {
      double precision = 100.0 * count[2] / Math.max(1, count[1]);
      double recall = 100.0 * count[2] / Math.max(1, count[0]);
      double f1 = 200.0 * count[2] / Math.max(1, count[0] + count[1]);
      return String.format(Locale.ROOT, "%.1f (%.1f/%.1f)", f1, precision, recall);
    }
  }
}
