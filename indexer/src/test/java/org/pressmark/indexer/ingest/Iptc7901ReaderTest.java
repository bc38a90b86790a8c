package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class Iptc7901ReaderTest {
  private static final String MESSAGE =
      """
      \u0001eca100 3 s 586 ccccb   dpa 099\r
      \r
      Greece/ships/\r
      \u00021ST LEAD\r
      Ferry runs aground off Piraeus,\r
      nobody hurt\r
      By Ada Example, dpa =\r
      \r
      Piraeus (dpa) - A ferry ran aground off Piraeus on Wednesday, and\r
      everyone on board was taken off, the coast guard said.\r
      \r
      Nobody was hurt.\r
      \r
      # Notebook\r
      \r
      ## Editorial contacts\r
      - Reporting by: Ada Example\r
      \u0003071341 GMT Okt 15 \r
      \u007F\r
      \u007F\u0004\
      """;

  private static final String FIELDS =
      """
        identifier: eca100:2015-10-07T13:41Z
        headline: Ferry runs aground off Piraeus, nobody hurt
        datePublished: 2015-10-07T13:41Z
        byline: By Ada Example, dpa
        creditText: dpa
        keyword: Greece
        keyword: ships
        articleBody: Piraeus (dpa) - A ferry ran aground off Piraeus on Wednesday, and everyone on board was taken off, the coast guard said. ¶ Nobody was hurt.
      """;

  @Test
  void readsOneMessageOrMany() {
    assertEquals("a.txt:1\n" + FIELDS, Transcript.of("a.txt", MESSAGE));
    assertEquals(
        "a:1\n" + FIELDS + "a:21\n" + FIELDS, Transcript.of("a", MESSAGE + "\n" + MESSAGE));
  }

  @Test
  void readsAMessageThatBreaksOffAndTheNext() {
    String broken = MESSAGE.substring(0, MESSAGE.indexOf("Nobody was"));
    assertEquals(
        "a:1\n"
            + FIELDS
                .replace("  identifier: eca100:2015-10-07T13:41Z\n", "")
                .replace("  datePublished: 2015-10-07T13:41Z\n", "")
                .replace(" ¶ Nobody was hurt.", "")
            + "a:12\n"
            + FIELDS,
        Transcript.of("a", broken + MESSAGE));
  }

  @Test
  void readsAMessageThatLostItsControlCharacters() {
    assertEquals(
        "a.txt:1\n" + FIELDS.replace("eca100", "eca00100"),
        Transcript.of(
            "a.txt",
            MESSAGE
                .replace("eca100", "eca00100")
                .replaceAll("[\\x01-\\x04\\x7F\\r]", "")
                .replace("Greece", "/Greece")));
  }

  @Test
  void readsAFrenchAgency() {
    assertEquals(
        """
        ats:2
          identifier: bsf025:2018-12-09T12:23
          headline: Un ferry s'échoue au Pirée
          datePublished: 2018-12-09T12:23
          keyword: Grèce
          articleBody: Le Pirée (ats) Un ferry s'est échoué dimanche «sans dommage».
        """,
        Transcript.of(
            "ats",
            "\u007F\u007F\r\n\u0001bsf025 3 ec 121   etf 967\r\n\r\nGrèce\r\n\r\n\u0002Situation \r\nGrèce:  \r\nUn ferry s'échoue au Pirée = \r\n \r\n   Le Pirée (ats) Un ferry s'est échoué dimanche «sans dommage». \r\n\u0003091223 dec 18\r\n\u0004\r\n"
                .getBytes(ISO_8859_1)));
  }
}
