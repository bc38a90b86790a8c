package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FoldingTest {
  private static final long SEED = 20_161_206;

  @Test
  void leavesOutCaseAccentsAndDoubledBlanks() {
    assertEquals("sao paulo", Folding.fold("  São \u00a0\n PAULO "));
    assertEquals("o'neill", Folding.fold("O’Neill"));
    assertEquals("strasse", Folding.fold("STRASSE"));
    assertEquals("strasse", Folding.fold("Straße"));
  }

  @Test
  void doesNotMindHowAccentsAreWritten() {
    assertEquals("jose", Folding.fold("Jose\u0301"));
    assertEquals("obasanjo", Folding.fold("Ọbásanjọ́"));
    assertEquals("замок", Folding.fold("за\u0301мок"));
    assertEquals("йод", Folding.fold("И\u0306од"));
  }

  @Test
  void leavesEmptyAndBlankNamesEmpty() {
    assertEquals("", Folding.fold(""));
    assertEquals("", Folding.fold(" \u00a0"));
    assertEquals("", Folding.fold("\u0301"));
  }

  @Test
  void foldingAgainChangesNothing() {
    var texts = new RandomText(SEED);
    for (int i = 0; i < 3_000; i++) {
      String text = texts.next(6);
      String folded = Folding.fold(text);
      assertEquals(folded, Folding.fold(folded), () -> "seed " + SEED + ": " + text);
    }
  }

  @Test
  void foldsEveryLetterToWhatFoldsToItself() {
    for (int c = 0; c < 0x3000; c++) {
      if (Character.getType(c) != Character.SURROGATE) {
        String letter = "U+%04X".formatted(c);
        String folded = Folding.fold("a" + Character.toString(c) + "\u0301b");
        assertEquals(folded, Folding.fold(folded), letter);
      }
    }
  }

  @Test
  void doesNotMindTheCaseOfALetter() {
    for (int c = 0; c < 0x3000; c++) {
      String upper = Character.toString(c);
      String lower = Character.toString(Character.toLowerCase(c));
      assertEquals(Folding.fold(lower), Folding.fold(upper), "U+%04X".formatted(c));
    }
  }
}
