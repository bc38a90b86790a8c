package org.pressmark.recognizers.stanford;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Part;

/// Finds names in English text by the conditional random field of the Stanford Named Entity
/// Recognizer for three classes (Finkel, Grenager and Manning, ACL 2005).
public final class StanfordRecognizer implements EntityRecognizer {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private @Nullable CRFClassifier<CoreLabel> classifier;

  /// Made by the service loader.
  public StanfordRecognizer() {}

  @Override
  public String name() {
    return "stanford";
  }

  @Override
  public boolean reads(String language) {
    return language.equals("en") || language.startsWith("en-") || language.equals("und");
  }

  @Override
  public void prepare() throws IOException {
    classifier();
  }

  private synchronized CRFClassifier<CoreLabel> classifier() throws IOException {
    if (classifier == null) {
      try {
        classifier = CRFClassifier.getClassifier(MODEL);
      } catch (ClassNotFoundException e) {
        throw new IOException("the model is of another version: " + MODEL, e);
      }
    }
    return classifier;
  }

  @Override
  public List<Mention> recognize(String headline, String body) {
    var mentions = new ArrayList<Mention>();
    try {
      add(headline, Part.HEADLINE, mentions);
      add(body, Part.BODY, mentions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mentions;
  }

  private void add(String text, Part part, List<Mention> mentions) throws IOException {
    for (Triple<String, Integer, Integer> found : classifier().classifyToCharacterOffsets(text)) {
      int start = found.second();
      int end = found.third();
      String name = text.substring(start, end);
      type(found.first())
          .map(type -> new Mention(type, name, name, part, start, end, Optional.empty()))
          .ifPresent(mentions::add);
    }
  }

  private static Optional<EntityType> type(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "LOCATION" -> Optional.of(EntityType.PLACE);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
