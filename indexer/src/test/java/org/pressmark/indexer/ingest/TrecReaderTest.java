package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TrecReaderTest {

  @Test
  void readsWhatTheCollectionsCallTheirFields() {
    assertEquals(
        """
        a.sgml:1
          identifier: AP880212-0001
          headline: Ferry Runs Aground
          datePublished: 1988-02-12
          byline: By ADA EXAMPLE
          dateline: PIRAEUS, Greece (XW)
          articleBody: Nobody was hurt when a ferry & its crew ran aground, the coast guard said. ¶ It rained.
        a.sgml:16
          identifier: FT911-3
          headline: FT 14 MAY 91 / Ferry lost
          datePublished: 1991-05-14
          byline: By A CORRESPONDENT
          publisher: The Example Times
          printPage: 4
          articleBody: THE FERRY is lost.
        a.sgml:28
          identifier: XWE19940512.0001
          headline: Bridge reopens
          datePublished: 1994-05-12
          dateline: ROME, May 12 (XW)
          articleBody: The bridge is open. ¶ Nobody came.
        a.sgml:35
          identifier: LA010189-0001
          headline: A BRIDGE
          datePublished: January 1, 1989
          articleSection: Metro; Part 2
          articleBody: Open.
        """,
        Transcript.of(
            "a.sgml",
            """
            <DOC>
            <DOCNO> AP880212-0001 </DOCNO>
            <FILEID>AP-NR-02-12-88 2344EST</FILEID>
            <HEAD>Ferry Runs Aground</HEAD>
            <BYLINE>By ADA EXAMPLE</BYLINE>
            <DATELINE>PIRAEUS, Greece (XW) </DATELINE>
            <TEXT>
               Nobody was hurt when a ferry &amp; its crew ran aground, the
            coast guard said.
               It rained.
            </TEXT>
            </DOC>



            <DOC>
            <DOCNO>FT911-3</DOCNO>
            <PROFILE>_AN-BEOA7AAIFT</PROFILE>
            <DATE>910514
            </DATE>
            <HEADLINE>FT  14 MAY 91 / Ferry lost</HEADLINE>
            <BYLINE>By A CORRESPONDENT</BYLINE>
            <TEXT>THE FERRY is lost.</TEXT>
            <PUB>The Example Times</PUB>
            <PAGE>4</PAGE>
            </DOC>

            <DOC id="XWE19940512.0001" type="story" >
            <HEADLINE>Bridge reopens</HEADLINE>
            <DATELINE>ROME, May 12 (XW)</DATELINE>
            <TEXT><P>The bridge
            is open.</P><P>Nobody came.</P></TEXT>
            </DOC>

            <DOC>
            <DOCNO> LA010189-0001 </DOCNO>
            <DATE><P>January 1, 1989, Sunday, Home Edition </P></DATE>
            <SECTION><P>Metro; Part 2</P></SECTION>
            <HEADLINE><P>A BRIDGE </P></HEADLINE>
            <TEXT><P>Open.</P></TEXT>
            </DOC>
            """));
  }

  @Test
  void rejectsAnItemWithoutAnEndAndReadsTheNext() {
    assertEquals(
        "a:1: item has no </DOC>\na:3\n  identifier: B\n  articleBody: Two.\n",
        Transcript.of(
            "a",
            "<DOC><DOCNO>A</DOCNO>\n<TEXT>One.\n<DOC><DOCNO>B</DOCNO><TEXT>Two.</TEXT></DOC>\n"));
  }
}
