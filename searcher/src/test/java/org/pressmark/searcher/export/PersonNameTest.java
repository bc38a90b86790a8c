package org.pressmark.searcher.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Doe               | Doe, Jane
          Ludwig van Beethoven   | van Beethoven, Ludwig
          Karel Van Miert        | Van Miert, Karel
          Van Morrison           | Morrison, Van
          Peter Amsel Jr.        | Amsel, Peter, Jr.
          Reuters                | Reuters
          Press Trust of India   | Press Trust of India
          """)
  void beginsWithTheFamilyName(String name, String inverted) {
    assertEquals(inverted, PersonName.of(name).inverted());
  }
}
