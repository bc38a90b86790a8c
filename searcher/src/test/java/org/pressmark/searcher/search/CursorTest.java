package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "é", "a b", "////", "AQ=="})
  void refusesWhatIsNoCursor(String text) {
    var fault = assertThrows(InvalidCursorException.class, () -> Cursor.parse(text));
    assertEquals("this is no cursor", fault.getMessage());
  }

  @Test
  void readsBackACursor() throws Exception {
    var cursor = new Cursor(7, -1, 1.25f, Long.MIN_VALUE, Long.MAX_VALUE);
    assertEquals(cursor, Cursor.parse(cursor.toString()));
  }
}
