package org.pressmark.trainer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pressmark.indexer.enrich.names.NameModel;

/// Trains the model of names: `TrainNames OUT CORPORA CLUSTERS SILVER...`: the labelled corpora,
/// the groups of {@link ClusterWords} and the news that {@link LabelNews} labelled.
public final class TrainNames {
  private TrainNames() {}

  /// See the class.
  public static void main(String[] args) throws IOException {
    var texts = new ArrayList<TrainingText>();
    for (String silver : List.of(args).subList(3, args.length)) {
      int number = 0;
      List<LabelledText> labelled = LabelledText.read(Path.of(silver));
      var mending = new Silver(labelled);
      for (LabelledText read : labelled) {
        LabelledText text = mending.mended(read);
        texts.add(new TrainingText(text, 1, true));
        Recasing.variant(text, number++)
            .ifPresent(variant -> texts.add(new TrainingText(variant, 1, false)));
      }
    }
    for (Map.Entry<String, List<LabelledText>> corpus :
        new Corpora(Path.of(args[1])).training().entrySet()) {
      float weight = weight(corpus.getKey());
      corpus.getValue().forEach(text -> texts.add(new TrainingText(text, weight, false)));
    }
    NameModel model =
        Training.train(texts, ClusterWords.read(Path.of(args[2])), Training.Settings.USUAL);
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
      model.write(out);
    }
  }

  private static float weight(String corpus) {
    return switch (corpus) {
      case "wikigold", "uner-pud", "uner-ewt", "uner-ewt-test", "redocred" -> 2;
      case "multiner" -> 1;
      default -> 0.5f;
    };
  }
}
