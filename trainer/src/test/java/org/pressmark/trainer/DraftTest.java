package org.pressmark.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.EntityType;

class DraftTest {
  @Test
  void knowsWhereNamesWentEvenWhereCapitalsTakeMoreRoom() {
    var draft = new Draft().capitals(true).words("Straße - ").team("Gießen").words(" beat ");
    assertEquals(
        new LabelledText(
            "STRASSE - GIESSEN BEAT Bonn in Oslo",
            List.of(
                new LabelledText.Name(10, 17, EntityType.ORGANIZATION),
                new LabelledText.Name(23, 27, EntityType.ORGANIZATION),
                new LabelledText.Name(31, 35, EntityType.PLACE))),
        draft.capitals(false).team("Bonn").words(" in ").place("Oslo").finished());
  }
}
