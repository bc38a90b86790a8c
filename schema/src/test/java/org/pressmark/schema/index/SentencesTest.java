package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SentencesTest {
  private static final long SEED = 20_161_206;

  private static List<String> sentences(String text) {
    int[] starts = Sentences.starts(text);
    var sentences = new ArrayList<String>();
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      sentences.add(text.substring(starts[i], end).strip());
    }
    return sentences;
  }

  private static void assertOne(String sentence) {
    assertEquals(List.of(sentence), sentences(sentence));
  }

  @Test
  void beginAfterStopsAndMarks() {
    assertEquals(
        List.of("He left.", "Did she?", "Yes!", "In 1991 they met."),
        sentences("He left. Did she? Yes! In 1991 they met."));
  }

  @Test
  void goOnAfterTitlesAndOtherAbbreviations() {
    assertOne("Gen. Smith and Sen. Jones met Dr. Lee on St. Kitts.");
    assertOne("Ford Motor Co. Chairman Mr. Low left on Dec. 6 with two aides vs. Three.");
  }

  @Test
  void goOnAfterInitials() {
    assertOne("J. K. Rowling met F.W. de Klerk of the U.S. Army.");
  }

  @Test
  void goOnAfterNumeroButNotAfterNo() {
    assertOne("It was No. 5 of the list.");
    assertEquals(List.of("He said no.", "She left."), sentences("He said no. She left."));
    assertEquals(List.of("No.", "She left."), sentences("No. She left."));
  }

  @Test
  void endAfterUnits() {
    assertEquals(
        List.of("It rose 1.5 pct.", "Sales were 3 mln dlrs.", "It fell."),
        sentences("It rose 1.5 pct. Sales were 3 mln dlrs. It fell."));
  }

  @Test
  void includeDatelines() {
    assertOne("MOSCOW, Dec. 6 (Reuters) - Gen. Smith left.");
    assertOne("SALT LAKE CITY — The games began.");
  }

  @Test
  void includeWhatFollowsAQuotation() {
    assertEquals(
        List.of("“Stop!” he said.", "\"Why?\" she asked.", "“Go.”", "They went."),
        sentences("“Stop!” he said. \"Why?\" she asked. “Go.” They went."));
  }

  @Test
  void runOverLineBreaksButNotOverBlankLines() {
    assertEquals(
        List.of("Lines are\nwrapped by Gen.\nSmith.", "A title", "A list\n- of two", "The end"),
        sentences(
            "Lines are\nwrapped by Gen.\nSmith.\n\nA title\n \t\nA list\n- of two\n\n\n\nThe end\n\n"));
  }

  @Test
  void endWithTheirParagraphWhateverBeginsTheNext() {
    assertEquals(List.of("By Gen.", "and he"), sentences("By Gen.\n\nand he"));
  }

  @Test
  void areNoneInABlankText() {
    assertArrayEquals(new int[0], Sentences.starts(""));
    assertArrayEquals(new int[0], Sentences.starts(" \n\n \t"));
  }

  @Test
  void knowParagraphs() {
    String text = "  One. Two.\nThree.\n\nFour.\n \nfive";
    var paragraphs = new ArrayList<String>();
    for (int start : Sentences.starts(text)) {
      if (Sentences.startsParagraph(text, start)) {
        paragraphs.add(text.substring(start).lines().findFirst().orElseThrow());
      }
    }
    assertEquals(List.of("One. Two.", "Four.", "five"), paragraphs);
  }

  @Test
  void coverAnyTextWithoutBlankLines() {
    var texts = new RandomText(SEED);
    for (int i = 0; i < 1_000; i++) {
      String text = texts.next(30);
      int[] starts = Sentences.starts(text);
      assertEquals(text.isBlank(), starts.length == 0);
      for (int s = 0; s < starts.length; s++) {
        String before = text.substring(s == 0 ? 0 : starts[s - 1], starts[s]);
        assertFalse(Character.isWhitespace(text.charAt(starts[s])), text);
        assertTrue(s == 0 ? before.isBlank() : !before.isBlank(), text);
      }
      for (String sentence : sentences(text)) {
        assertFalse(sentence.matches("(?s).*\n[ \t]*\n.*"), () -> "seed " + SEED + ": " + text);
      }
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void areFoundInLinearTime() {
    String[] hostile = {"a. ", "Mr. ", "A.", "\n ", "?! ", "x\n", ". . . ", "“", "U.S. "};
    for (String part : hostile) {
      long start = System.nanoTime();
      Sentences.starts(part.repeat(100_000));
      var took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.toSeconds() < 5, () -> "'" + part + "': " + took);
    }
  }
}
