package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class CleanTextTest {
  @Test
  void returnsTheSameTextIfThereIsNothingToDo() {
    String text = "Zürich, «très» bien\n\tagain";

    assertSame(text, CleanText.of(text));
  }

  @Test
  void composesLettersAndAccents() {
    assertEquals("Bogotá", CleanText.of("Bogota\u0301"));
  }

  @Test
  void makesEveryLineEndALineFeed() {
    assertEquals("a\nb\nc\nd\ne\nf\ng", CleanText.of("a\r\nb\rc\nd\u2028e\ff\u0085g"));
  }

  @Test
  void dropsControlsNonCharactersAndMarks() {
    assertEquals("abcdef", CleanText.of("a\u0000b\u0003c\u007Fd\uFEFFe\uFFFFf\uDBFF\uDFFF"));
  }

  @Test
  void replacesHalfOfASurrogatePair() {
    assertEquals("a\uFFFDb", CleanText.of("a\uD83Db"));
    assertEquals("a\uD83D\uDE00b", CleanText.of("a\uD83D\uDE00b"));
  }

  @Test
  void keepsNoBreakSpacesInsideALine() {
    assertEquals("10\u00A0000 people", CleanText.oneLine(" \u00A0 10\u00A0000\n  people\u00A0 "));
  }

  @Test
  void collapsesWhiteSpace() {
    assertEquals("a b c", CleanText.collapse("  a \t b\n\nc\n"));
    assertEquals("", CleanText.collapse(" \n\t "));
    assertEquals("a b", CleanText.collapse("a b"));
  }
}
