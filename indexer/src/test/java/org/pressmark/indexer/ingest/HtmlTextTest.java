package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One",
        "one<br>two",
        "one<BR/>two",
        "a <b>bold</b> word",
        "<a href='/x'>y",
        "<P>One</P>"
      })
  void knowsHtml(String text) {
    assertTrue(HtmlText.isHtml(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STANDARD OIL <SRD> TO FORM UNIT",
        "a < b and b > c",
        "<A> rose",
        "x <- y",
        "Fish & chips",
        "<Royal Bank of Canada>"
      })
  void knowsTextThatMerelyHasAngles(String text) {
    assertFalse(HtmlText.isHtml(text));
  }

  @Test
  void makesBlocksHeadingsAndItemsParagraphs() {
    assertEquals(
        "Head\n\nOne two three.\n\nFirst\n\nSecond\n\nQuoted.\n\nTail",
        HtmlText.of(
            """
            <div><h2>Head</h2><p>One <b>two</b>
               <a href="/x">three</a>.</p><ul><li>First</li><li>Second</li></ul>
            <blockquote><p>Quoted.</p></blockquote>Tail</div>\
            """));
  }

  @Test
  void endsAParagraphAtTwoLineBreaks() {
    assertEquals("One two\n\nThree", HtmlText.of("One<br>two<br/> <br>Three"));
  }

  @Test
  void leavesOutWhatIsNotRunningText() {
    assertEquals(
        "Before.\n\nAfter.",
        HtmlText.of(
            "<p>Before.</p><figure><img src=x><figcaption>Photo: A. Nother</figcaption></figure>"
                + "<script>var a = '<p>';</script><style>p {}</style><aside>See also</aside><p>After.</p>"));
  }

  @Test
  void resolvesReferencesOnce() {
    assertEquals(
        "AT&T “said” <b> &lt;",
        HtmlText.of("<p>AT&amp;T &ldquo;said&rdquo; &lt;b&gt; &amp;lt;</p>"));
  }

  @Test
  void keepsTheCellsOfARowApart() {
    assertEquals(
        "Leeds 2\n\nYork 1",
        HtmlText.of("<table><tr><td>Leeds</td><td>2</td></tr><tr><td>York<td>1</table>"));
  }

  @Test
  void keepsNoBreakSpaces() {
    assertEquals("10\u00A0000", HtmlText.of("<p>10&nbsp;000</p>"));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void survivesAnyNumberOfOpenTags() {
    assertEquals("x", HtmlText.of("<div>".repeat(100_000) + "x"));
    assertEquals("x", HtmlText.of("<b>".repeat(2_000_000) + "x"));
  }
}
