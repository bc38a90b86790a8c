package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ParagraphsTest {
  @Test
  void keepsALoneParagraph() {
    assertEquals("One line only.", Paragraphs.of("  One  line\tonly. "));
  }

  @Test
  void endsParagraphsAtBlankLines() {
    assertEquals("One.\n\nTwo.\n\nThree.", Paragraphs.of("\nOne.\n\nTwo.\r\n \r\n\r\nThree.\n"));
  }

  @Test
  void takesEachLongLineForAParagraph() {
    String first =
        "The harbour was closed for a second day while divers looked for the crew. ".repeat(3);
    String second = "Short answer.";
    String third =
        "Nobody on the pier would say when the ferries might run again, if at all. ".repeat(2);

    assertEquals(
        String.join("\n\n", first.strip(), second, third.strip()),
        Paragraphs.of(first + "\n" + second + "\n" + third));
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        """
        The harbour was closed for a second day while divers
        looked for the crew, and nobody on the pier would say
        when the ferries might run again.
        The mayor said that she had been told nothing, and that
        she would not wait for the ministry to make up its mind
        before opening the school as a shelter.
        """;

    assertEquals(
        "The harbour was closed for a second day while divers looked for the crew, and nobody on the pier"
            + " would say when the ferries might run again.\n\n"
            + "The mayor said that she had been told nothing, and that she would not wait for the ministry to"
            + " make up its mind before opening the school as a shelter.",
        Paragraphs.of(wrapped));
  }

  @Test
  void beginsAParagraphAtAnIndentedLine() {
    String wrapped =
        """
        The harbour was closed for a second day while divers
        looked for the crew, and nobody on the pier would say
          The mayor said that she had been told nothing, and that
        she would not wait for the ministry to make up its mind
        """;

    assertEquals(
        "The harbour was closed for a second day while divers looked for the crew, and nobody on the pier"
            + " would say\n\n"
            + "The mayor said that she had been told nothing, and that she would not wait for the ministry to"
            + " make up its mind",
        Paragraphs.of(wrapped));
  }

  @Test
  void ignoresALineThatSticksOutOfAWrappedText() {
    String wrapped =
        """
        A headline that is a good deal longer than any of the lines that come after it
        The harbour was closed for a second day while divers
        looked for the crew, and nobody on the pier would say
        when the ferries might run again or who would pay for
        it all once the salvage tugs had come and gone.
        """;

    assertEquals(
        "A headline that is a good deal longer than any of the lines that come after it\n\n"
            + "The harbour was closed for a second day while divers looked for the crew, and nobody on the pier"
            + " would say when the ferries might run again or who would pay for it all once the salvage tugs had"
            + " come and gone.",
        Paragraphs.of(wrapped));
  }

  @Test
  void leavesTheLinesOfAListApart() {
    assertEquals(
        "Apples\n\nOranges and lemons\n\nPears",
        Paragraphs.of("Apples\nOranges and lemons\nPears"));
  }

  @Test
  void makesNothingOfBlankText() {
    assertEquals("", Paragraphs.of(" \n \n"));
  }
}
