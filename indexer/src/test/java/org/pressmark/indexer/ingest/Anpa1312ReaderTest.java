package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class Anpa1312ReaderTest {

  @Test
  void readsAnAmericanAgency() {
    assertEquals(
        """
        a.tst:1
          identifier: W2870:2013-11-13T15:09Z
          headline: Ferry runs aground off Piraeus
          alternativeHeadline: Nobody was hurt — but the ship is lost
          datePublished: 2013-11-13T15:09Z
          byline: By ADA EXAMPLE and BO SAMPLE, Example Wire
          articleSection: International
          articleBody: PIRAEUS, Greece (XW) — “Nobody was hurt,” the coast guard said. ¶ It rained.
        """,
        Transcript.of(
            "a.tst",
            """
            \u0016\u0016\u0001W2870\u001F_xxxx\r
            f i\u0013\u0011 BC-EU--Greece-Ferry     11-13 1049\r
            \u0002^BC-EU--Greece-Ferry, 1st Ld-Writethru,466<\r
            ^Ferry runs aground off Piraeus<\r
            ^AP Photo XNP101<\r
            ^Eds: With AP Photos.<\r
            ^Nobody was hurt _ but the ship is lost<\r
            ^By ADA EXAMPLE and BO SAMPLE=\r
            ^Example Wire=\r
            \t   PIRAEUS, Greece (XW) _ ``Nobody was hurt,'' the coast guard said. \r
             \r
            \t   It rained. \r
            \r
            \t   \u0003AP-WF-11-13-13 1509GMT<\r
            \r
            \f
            \u0004\
            """));
  }

  @Test
  void readsKyodo() {
    assertEquals(
        """
        k.txt:1
          identifier: a0105:2018-12-09T21:37+09:00
          headline: Soccer: Example Reds claim cup
          datePublished: 2018-12-09T21:37+09:00
          articleSection: Sports
          articleBody: SAITAMA, Japan, Dec. 9 Kyodo - Example Reds claimed the cup on Sunday after defeating fellow side Sample City 1-0 at the stadium. ¶ ==Kyodo
        """,
        Transcript.of(
            "k.txt",
            """
            \u0001a0105KYODO\u001Fkoko-\r
            u s\u0014\u0012 BC-Soccer-Cup   09-12 0344\r
            \u0002BC-Soccer-Cup\r
            Soccer: Example Reds claim cup+\r
                 SAITAMA, Japan, Dec. 9 Kyodo - Example Reds claimed the cup\r
            on Sunday after defeating fellow side Sample City 1-0 at the\r
            stadium.\r
            ==Kyodo\r
            \u0003KWS-21:37-09-12-18\u0004\r
            """));
  }

  @Test
  void fallsBackOnTheSlug() {
    assertEquals(
        """
        a:1
          headline: BC-US--NewsAlert
          articleSection: Domestic
          articleBody: HONOLULU (XW) — It rains.
        """,
        Transcript.of(
            "a",
            "\u0001W1645\u001Fxx\r\nb a\u0013\u0011 BC-US--NewsAlert     06-29 0358\r\n\u0002^BC-US--NewsAlert,17<\r\n\t   HONOLULU (XW) _ It rains.\r\n\u0004"));
  }
}
