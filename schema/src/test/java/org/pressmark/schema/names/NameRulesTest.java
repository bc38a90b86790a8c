package org.pressmark.schema.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.schema.index.NameField;

final class NameRulesTest {

  @Test
  void readsEveryKindOfRule() throws NameRulesException {
    assertEquals(
        List.of(
            new NameRule.Merge(
                NameField.PERSON, 2, List.of("Sergey Lavrov", "S. Lavrov"), "Sergei Lavrov"),
            new NameRule.Merge(NameField.PLACE, 4, List.of("Bombay"), "Mumbai"),
            new NameRule.Drop(NameField.PERSON, 5, "He"),
            new NameRule.Pin(NameField.ORG, 6, "Paris, Texas, Chamber of Commerce")),
        NameRules.parse(
                """
                # people
                merge person Sergey Lavrov | S. Lavrov => Sergei Lavrov

                rename place Bombay=>Mumbai
                drop   person  He
                pin org Paris, Texas, Chamber of Commerce
                """)
            .rules());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          merge person A | B~ 1: '=> NAME' is missing: the name to be shown
          merge person => B~ 1: a name is missing
          merge person A | => B~ 1: a name is missing
          merge person A => B | C~ 1: one name is wanted, not 'B | C'
          rename person A | B => C~ 1: rename takes one name; merge takes several
          drop person A => B~ 1: one name is wanted, not 'A => B'
          drop person~ 1: a rule is: merge, rename, drop or pin, a kind, and names
          drop publisher X~ 1: 'publisher' is not person, place or org
          keep person X~ 1: 'keep' is not merge, rename, drop or pin
          """)
  void saysWhereAndWhatIsWrong(String text, String message) {
    assertEquals("entities.rules:" + message.strip(), fault(text));
  }

  private static String fault(String text) {
    return String.valueOf(
        assertThrows(NameRulesException.class, () -> NameRules.parse(text)).getMessage());
  }

  @Test
  void refusesTwoRulesForOneName() {
    assertEquals(
        "entities.rules:2: there is a rule for 'JOSÉ' in line 1",
        fault("drop person Jose\npin person JOSÉ"));
  }

  @Test
  void refusesCircles() {
    assertEquals(
        "entities.rules:3: 'A' is merged with itself, in a circle",
        fault("merge person A => B\nmerge person B => C\nmerge person C => A"));
  }
}
