package org.pressmark.recognizers.stanford;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.enrich.EntityRecognizers;

class StanfordRecognizerTest {

  @Test
  void findsNamesInHeadlineAndBody() {
    var recognizer = EntityRecognizers.named("stanford");
    assertInstanceOf(StanfordRecognizer.class, recognizer);
    assertEquals(
        List.of(
            "PLACE HEADLINE 0-6 Moscow",
            "PERSON BODY 17-30 Sergei Lavrov",
            "PLACE BODY 39-45 Geneva",
            "ORGANIZATION BODY 62-81 UN Security Council"),
        recognizer
            .recognize(
                "Moscow protests",
                "Foreign Minister Sergei Lavrov flew to Geneva to speak to the UN Security Council.")
            .stream()
            .map(mention ->
                mention.type()
                    + " "
                    + mention.in()
                    + " "
                    + mention.start()
                    + "-"
                    + mention.end()
                    + " "
                    + mention.name())
            .toList());
  }
}
