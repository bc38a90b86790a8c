package org.pressmark.trainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.enrich.names.NameModel;
import org.pressmark.indexer.enrich.names.Names;
import org.pressmark.indexer.enrich.names.Span;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.indexer.enrich.names.WordClusters;
import org.pressmark.indexer.enrich.names.WordClusters.Groups;
import org.pressmark.schema.EntityType;

class TrainingTest {
  private static final Training.Settings SMALL = new Training.Settings(1, 8, 2, 0.15f, 0.1f, 13);
  private static final WordClusters CLUSTERS =
      WordClusters.of(Map.of("in", new Groups(2, 1)), Map.of("in", new Groups(2, 1)));

  @Test
  void sameTextsGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(train()), bytes(train()));
  }

  @Test
  void modelReadBackFindsWhatItWasTaught() throws IOException {
    NameModel model = NameModel.read(new DataInputStream(new ByteArrayInputStream(bytes(train()))));
    Tokens tokens = Tokens.of("Anna Berg lives in Oslo.");
    assertEquals(
        List.of(new Span(0, 2, EntityType.PERSON), new Span(4, 5, EntityType.PLACE)),
        Names.in(tokens, model));
  }

  private static NameModel train() {
    var texts = new ArrayList<TrainingText>();
    for (String person : List.of("Anna Berg", "Carl Dahl", "Eva Frank", "Gro Holm")) {
      for (String place : List.of("Oslo", "Rome", "Paris", "Lima")) {
        String text = person + " lives in " + place + ".";
        int at = text.indexOf(place);
        texts.add(
            new TrainingText(
                new LabelledText(
                    text,
                    List.of(
                        new LabelledText.Name(0, person.length(), EntityType.PERSON),
                        new LabelledText.Name(at, at + place.length(), EntityType.PLACE))),
                1,
                false));
      }
    }
    return Training.train(texts, CLUSTERS, SMALL);
  }

  private static byte[] bytes(NameModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
