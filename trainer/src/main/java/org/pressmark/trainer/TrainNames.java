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
/// the groups of {@link ClusterWords}, the news that {@link LabelNews} labelled, and made-up {@link
/// ResultPages}.
public final class TrainNames {
  private static final int RESULT_PAGES = 1500;
  private static final long SEED = 7;

  private final List<TrainingText> texts = new ArrayList<>();

  private TrainNames() {}

  /// See the class.
  public static void main(String[] args) throws IOException {
    var training = new TrainNames();
    for (String silver : List.of(args).subList(3, args.length)) {
      training.addSilver(LabelledText.read(Path.of(silver)));
    }
    training.addGold(new Corpora(Path.of(args[1])).training());
    NameModel model =
        Training.train(
            training.texts, ClusterWords.read(Path.of(args[2])), Training.Settings.USUAL);
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
      model.write(out);
    }
  }

  private void addSilver(List<LabelledText> labelled) {
    var mending = new Silver(labelled);
    int number = 0;
    for (LabelledText read : labelled) {
      LabelledText text = mending.mended(read);
      texts.add(new TrainingText(text, 1, true));
      Recasing.variant(text, number++)
          .ifPresent(variant -> texts.add(new TrainingText(variant, 1, false)));
    }
  }

  private void addGold(Map<String, List<LabelledText>> corpora) throws IOException {
    var careful = new ArrayList<LabelledText>();
    corpora.forEach((name, corpus) -> {
      float weight = weight(name);
      corpus.forEach(text -> texts.add(new TrainingText(text, weight, false)));
      if (weight == CAREFUL) {
        careful.addAll(corpus);
      }
    });
    var pages = new ResultPages(careful, SEED);
    for (int page = 0; page < RESULT_PAGES; page++) {
      texts.add(new TrainingText(pages.next(), 1, false));
    }
  }

  private static final float CAREFUL = 6;

  /// What is labelled by hand counts for more than what a teacher labelled; short posts for less.
  private static float weight(String corpus) {
    return switch (corpus) {
      case "wikigold", "uner-pud", "uner-ewt", "uner-ewt-test", "redocred" -> CAREFUL;
      case "multiner" -> CAREFUL / 2;
      default -> CAREFUL / 4;
    };
  }
}
