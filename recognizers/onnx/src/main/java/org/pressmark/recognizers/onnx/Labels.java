package org.pressmark.recognizers.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pressmark.schema.EntityType;

/// What the scores of a model stand for.
///
/// @param labels by their numbers
record Labels(List<Label> labels) {

  /// What a word is.
  ///
  /// @param type what it names; empty if nothing that counts here
  /// @param begins whether a new name begins with it: `B-PER`
  record Label(Optional<EntityType> type, boolean begins) {

    /// Reads `B-PER`, `I-LOC`, `ORG`, `O`.
    static Label of(String printed) {
      String label = printed.toUpperCase(Locale.ROOT);
      boolean prefixed = label.length() > 2 && (label.charAt(1) == '-' || label.charAt(1) == '_');
      Optional<EntityType> type =
          switch (prefixed ? label.substring(2) : label) {
            case "PER", "PERS", "PERSON" -> Optional.of(EntityType.PERSON);
            case "LOC", "LOCATION", "GPE", "PLACE" -> Optional.of(EntityType.PLACE);
            case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(EntityType.ORGANIZATION);
            default -> Optional.empty();
          };
      return new Label(type, prefixed && (label.charAt(0) == 'B' || label.charAt(0) == 'S'));
    }
  }

  Labels {
    labels = List.copyOf(labels);
  }

  /// Reads `id2label` of a configuration.
  ///
  /// @throws IOException if it has none, or numbers are left out
  static Labels read(JsonNode config) throws IOException {
    JsonNode names = config.path("id2label");
    var labels = new ArrayList<Label>();
    for (Map.Entry<String, JsonNode> _ : names.properties()) {
      JsonNode name = names.path(Integer.toString(labels.size()));
      if (!name.isTextual()) {
        throw new IOException("id2label has no label " + labels.size());
      }
      labels.add(Label.of(name.asText()));
    }
    if (labels.stream().allMatch(label -> label.type().isEmpty())) {
      throw new IOException("id2label has no label for people, places or organizations");
    }
    return new Labels(labels);
  }

  /// The label with the highest score.
  Label best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return labels.get(best);
  }
}
