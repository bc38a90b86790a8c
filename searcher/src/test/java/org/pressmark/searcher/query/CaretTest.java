package org.pressmark.searcher.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CaretTest {

  @Test
  void marksTheStretch() {
    assertEquals(
        """
        a AND OR b
              ^^\
        """,
        Caret.render("a AND OR b", new Span(6, 8)));
  }

  @Test
  void marksAPlaceWhereSomethingIsMissing() {
    assertEquals("a\n ^", Caret.render("a", new Span(1, 1)));
    assertEquals("\n^", Caret.render("", new Span(0, 0)));
  }

  @Test
  void showsTheSurroundingsOfAFaultInALongQuery() {
    String query = "a ".repeat(500) + "headlin:x" + " b".repeat(500);
    assertEquals(
        """
        …a a a a a a a a a a a a a a a a a a headlin:x b b b b b b b b b b b b b …
                                             ^^^^^^^\
        """,
        Caret.render(query, new Span(1_000, 1_007)));
  }

  @Test
  void countsColumnsAsTerminalsDo() {
    assertEquals("東京 x:y\n     ^", Caret.render("東京 x:y", new Span(3, 4)));
    assertEquals("cafe\u0301 x:y\n     ^", Caret.render("cafe\u0301 x:y", new Span(6, 7)));
    assertEquals("😀 x:y\n   ^", Caret.render("😀 x:y", new Span(3, 4)));
  }

  @Test
  void staysOnOneLine() {
    assertEquals("a b x:y\n    ^", Caret.render("a\nb\tx:y", new Span(4, 5)));
  }
}
