package org.pressmark.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.schema.EntityType;

class TextJoinerTest {
  private static final List<String> LINES =
      List.of(
          "\" O",
          "The O",
          "U.S. B-LOC",
          "- O",
          "led O",
          "talks O",
          ", O",
          "\" O",
          "( O",
          "Reuters B-ORG",
          ") O",
          "said O",
          "Ann B-PER",
          "Hill I-PER",
          "'s O",
          "aide O",
          ". O",
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true  | "The U.S.-led talks," (Reuters) said Ann Hill's aide.
          false | " The U.S. - led talks , " ( Reuters ) said Ann Hill 's aide .
          """)
  void setsWordsAsPrintedOrAsGiven(boolean asPrinted, String text) {
    assertEquals(text, read(asPrinted).text());
  }

  @Test
  void namesKeepTheirPlaces() {
    LabelledText text = read(true);
    assertEquals(
        List.of("PLACE U.S.", "ORGANIZATION Reuters", "PERSON Ann Hill"),
        text.names().stream()
            .map(name -> name.type() + " " + text.text().substring(name.start(), name.end()))
            .toList());
    assertEquals(EntityType.PLACE, text.names().getFirst().type());
  }

  private static LabelledText read(boolean asPrinted) {
    return new ColumnCorpus(0, 1, " ", _ -> false, false).read(LINES, asPrinted).getFirst();
  }
}
