package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MucReaderTest {

  @Test
  void readsMessages() {
    assertEquals(
        """
        dev-muc3-0001-0100:2
          identifier: DEV-MUC3-0001
          datePublished: 3 JAN 1990
          articleBody: PIRAEUS, 3 JAN 90 (XW) -- [TEXT] A FERRY RAN ABOUT ONE MILE AGROUND OFF PIRAEUS. ¶ NOBODY WAS HURT.
        dev-muc3-0001-0100:9
          identifier: DEV-MUC3-0002
          datePublished: 4 JAN 1990
          articleBody: ROME, 4 JAN 90 -- [TEXT] THE BRIDGE IS OPEN.
        """,
        Transcript.of(
            "dev-muc3-0001-0100",
            """

            DEV-MUC3-0001 (NOSC)

               PIRAEUS, 3 JAN 90 (XW) -- [TEXT] A FERRY RAN ABOUT ONE MILE
            AGROUND OFF PIRAEUS.

               NOBODY WAS HURT.

            DEV-MUC3-0002 (BELLCORE)

               ROME, 4 JAN 90 -- [TEXT] THE BRIDGE IS OPEN.
            """));
  }

  @Test
  void rejectsAnswerKeys() {
    assertEquals(
        "key: is an answer key of MUC, not an article\n",
        Transcript.of(
            "key",
            "0.  MESSAGE: ID                     DEV-MUC3-0001 (NOSC)\n1.  MESSAGE: TEMPLATE   1\n"));
  }
}
