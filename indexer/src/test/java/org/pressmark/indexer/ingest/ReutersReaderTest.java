package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.ingest.ArticleSource.Options;

final class ReutersReaderTest {
  private static final String DOCTYPE = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n";

  @Test
  void readsEveryField() {
    String sgml =
        DOCTYPE
            + """
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="8001" NEWID="7">
            <DATE> 3-MAR-1987 09:18:21.26</DATE>
            <TOPICS><D>grain</D><D>wheat</D></TOPICS>
            <PLACES><D>west-germany</D><D>usa</D></PLACES>
            <PEOPLE><D>stoltenberg</D></PEOPLE>
            <ORGS><D>ec</D></ORGS>
            <EXCHANGES><D>nyse</D></EXCHANGES>
            <COMPANIES></COMPANIES>
            <UNKNOWN>&#5;&#5;&#5;C G
            &#22;&#22;&#1;f0001&#31;reute</UNKNOWN>
            <TEXT>&#2;
            <TITLE>MILLERS &lt;MLR> SEE  BIGGER
            HARVEST</TITLE>
            <AUTHOR>    By Ada Example, Reuters</AUTHOR>
            <DATELINE>    BONN, March 3 - </DATELINE><BODY>Millers said on Tuesday that the harvest
            would be bigger than last year's &lt;sic>.
                They gave no figure for R&amp;D.

            No blank was lost.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            """;

    assertEquals(
        """
        a.sgm:2
          identifier: newid:7
          headline: MILLERS <MLR> SEE BIGGER HARVEST
          datePublished: 3-MAR-1987 09:18:21.26
          byline: By Ada Example, Reuters
          dateline: BONN, March 3 -
          keyword: grain
          keyword: wheat
          person: stoltenberg
          place: west-germany
          place: usa
          organization: ec
          organization: nyse
          articleBody: Millers said on Tuesday that the harvest would be bigger than last year's <sic>. ¶ They gave no figure for R&D. ¶ No blank was lost. ¶ Reuter
        """,
        Transcript.of("a.sgm", sgml));
  }

  @Test
  void readsABriefAsItsTitle() {
    String item =
        item(
            "1",
            "BRIEF",
            "&#2;\n******<TITLE>CENTRAL BANK RAISES RATE\n</TITLE>Blah blah blah.\n&#3;\n\n");

    assertEquals(
        """
        a.sgm:1
          identifier: newid:1
          headline: CENTRAL BANK RAISES RATE
          datePublished: 1-APR-1987
        """,
        Transcript.of("a.sgm", item));
  }

  @Test
  void takesTheHeadlineOffAnUnprocessedItem() {
    String item =
        item(
            "1",
            "UNPROC",
            "&#2;\n\nCOCOA PRICES - APRIL 1\n    Spot    1,200\n May 1,210\n    July 1,220\n Reuter\n&#3;");

    assertEquals(
        """
        a.sgm:1
          identifier: newid:1
          headline: COCOA PRICES - APRIL 1
          datePublished: 1-APR-1987
          articleBody: Spot 1,200 May 1,210 ¶ July 1,220 ¶ Reuter
        """,
        Transcript.of("a.sgm", item));
  }

  @Test
  void keepsTextBesideTheInnerElements() {
    String item =
        item(
            "1",
            "NORM",
            "&#2;\n<TITLE>WHEAT FUTURES</TITLE>\n MTH   LAST\n<DATELINE> CHICAGO, April 1 -</DATELINE><BODY>May 273\n&#3;</BODY>");

    assertEquals(
        """
        a.sgm:1
          identifier: newid:1
          headline: WHEAT FUTURES
          datePublished: 1-APR-1987
          dateline: CHICAGO, April 1 -
          articleBody: MTH LAST ¶ May 273
        """,
        Transcript.of("a.sgm", item));
  }

  @Test
  void rejectsWhatIsNoItemAndReadsOn() {
    String sgml =
        DOCTYPE
            + item("1", "NORM", "<TITLE>ONE</TITLE>")
            + "scribbled\nby somebody\n"
            + item("2", "NORM", "").replaceAll("<TEXT.*</TEXT>", "")
            + item("3", "NORM", "<TITLE>THREE</TITLE>").replace("</REUTERS>", "")
            + item("4", "UNPROC", "&#2;\n&#3;")
            + item("5", "NORM", "<TITLE>FIVE</TITLE>").strip()
            + item("6", "NORM", "<TITLE>SIX</TITLE>").strip()
            + "<REUTERS NEWID=\"7\">\n<DATE>1-APR-1987";

    assertEquals(
        """
        a.sgm:2
          identifier: newid:1
          headline: ONE
          datePublished: 1-APR-1987
        a.sgm:5: text outside of any item
        a.sgm:7: item has no TEXT
        a.sgm:10: item has no </REUTERS>
        a.sgm:13: item has no title and no text
        a.sgm:17
          identifier: newid:5
          headline: FIVE
          datePublished: 1-APR-1987
        a.sgm:19
          identifier: newid:6
          headline: SIX
          datePublished: 1-APR-1987
        a.sgm:21: item has no </REUTERS>
        """,
        Transcript.of("a.sgm", sgml));
  }

  @Test
  void readsAnItemWhoseInnerTagsAreNotClosed() {
    String item = item("1", "NORM", "<TITLE>ONE<BODY>Two.");

    assertEquals(
        """
        a.sgm:1
          identifier: newid:1
          headline: ONE
          datePublished: 1-APR-1987
          articleBody: Two.
        """,
        Transcript.of("a.sgm", item));
  }

  @Test
  void rejectsALongItemAndReadsOn() {
    String sgml =
        item("1", "NORM", "<BODY>" + "many words\n".repeat(100) + "</BODY>")
            + item("2", "NORM", "<BODY>" + "no end ".repeat(200) + "</BODY>")
            + item("3", "NORM", "<TITLE>THREE</TITLE>");
    ByteArrayInputStream stream =
        new ByteArrayInputStream(sgml.getBytes(StandardCharsets.US_ASCII));

    assertEquals(
        """
        a.sgm:1: item is longer than 1000 characters
        a.sgm:104: item is longer than 1000 characters
        a.sgm:107
          identifier: newid:3
          headline: THREE
          datePublished: 1-APR-1987
        """,
        Transcript.of("a.sgm", stream, new Options(Map.of(), 1000)));
  }

  private static String item(String newid, String type, String text) {
    return "<REUTERS NEWID=\""
        + newid
        + "\">\n<DATE> 1-APR-1987</DATE>\n<TEXT TYPE=\""
        + type
        + "\">"
        + text
        + "</TEXT></REUTERS>\n";
  }
}
