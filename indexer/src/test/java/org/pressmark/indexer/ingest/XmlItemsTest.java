package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.pressmark.indexer.ingest.ArticleSource.Options;

/// What all formats of XML have in common, on NITF: hostile, broken and oddly encoded documents.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
final class XmlItemsTest {

  @Test
  void expandsNoEntityOfTheDocumentsOwn() {
    assertEquals(
        "a.xml:1:102: XML is broken: entity &b; is not expanded\n",
        Transcript.of(
            "a.xml",
            "<!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><nitf><body><body.content><p>x</p><p>&b;</p></body.content></body></nitf>"));
  }

  @Test
  void opensNoOtherFile() {
    String transcript =
        Transcript.of(
            "a.xml",
            "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>");
    assertTrue(transcript.endsWith(": XML is broken: entity &x; is not expanded\n"), transcript);
  }

  @Test
  void passesOverADoctypeThatCannotBeHad() {
    assertEquals(
        "a.xml\n  articleBody: Café\n",
        Transcript.of(
            "a.xml",
            """
            <?xml version="1.0"?>
            <!-- sent by the wire -->
            <!DOCTYPE nitf SYSTEM "http://www.example.com/nitf.dtd" [ <!ENTITY % more SYSTEM "more.dtd"> %more; ]>
            <nitf><body><body.content><p>Caf&eacute;</p></body.content></body></nitf>
            """));
  }

  @Test
  void refusesDeepNesting() {
    String deep = "<b>".repeat(100_000);
    assertEquals(
        "a.xml:1:607: XML is broken: elements are nested deeper than 200 levels\n",
        Transcript.of("a.xml", "<nitf>" + deep));
  }

  @Test
  void refusesAnItemThatIsTooLongAndReadsTheNext() {
    String item = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
    String text = "<set>" + item.formatted("x".repeat(5000)) + item.formatted("Short") + "</set>";
    assertEquals(
        "a.xml:1:12: item is longer than 1000 characters\na.xml:1:5074\n  articleBody: Short\n",
        transcript(text, StandardCharsets.UTF_8, 1000));
  }

  @Test
  void refusesMarkupThatNeverEnds() {
    assertEquals(
        "a.xml:1:1: XML is broken: markup is longer than 1000 characters\n",
        transcript("<nitf a='" + "x".repeat(200_000), StandardCharsets.UTF_8, 1000)
            .replaceFirst("1:\\d+", "1:1"));
  }

  @Test
  void saysWhereADocumentIsBrokenAndKeepsWhatCameBefore() {
    assertEquals(
        """
        a.xml:4:9
          articleBody: One
        a.xml:5:37: XML is broken: the element type "p" must be terminated by the matching end-tag "</p>"
        """,
        Transcript.of(
            "a.xml",
            """


            <set>
              <nitf><body><body.content>One</body.content></body></nitf>
              <nitf><body><body.content><p>Two</body.content></body></nitf>
            </set>
            """));
  }

  @Test
  void takesControlCharactersForBlanks() {
    assertEquals(
        "a.xml\n  articleBody: One two\n",
        Transcript.of(
            "a.xml",
            "<nitf><head><meta name='wire' content='xw'/></head><body><body.content><p>One\u0002two</p></body.content></body></nitf>"));
  }

  @Test
  void readsAsManyCharacterReferencesAsATextHas() {
    String transcript =
        Transcript.of(
            "a.xml",
            "<nitf><body><body.content><p>%s</p></body.content></body></nitf>"
                .formatted("&#233; &amp; &eacute; ".repeat(50_000)));
    assertTrue(transcript.startsWith("a.xml\n  articleBody: é & é é & é é & é"), transcript);
  }

  @Test
  void believesTheDeclaredEncodingOnlyWhereTheBytesAllowIt() {
    String text =
        "<?xml version='1.0' encoding='%s'?><nitf><body><body.content><p>%s</p></body.content></body></nitf>";
    String read = "a.xml\n  articleBody: %s\n";
    assertEquals(
        read.formatted("£66 a day"),
        transcript(text.formatted("iso-8859-1", "£66 a day"), ISO_8859_1));
    assertEquals(
        read.formatted("£66 ½"),
        transcript(text.formatted("iso-8859-1", "£66 ½"), StandardCharsets.UTF_8));
    assertEquals(
        read.formatted("Война и мир"),
        transcript(text.formatted("koi8-r", "Война и мир"), Charset.forName("koi8-r")));
    assertEquals(
        read.formatted("Plain"),
        transcript(text.formatted("utf-16", "Plain"), StandardCharsets.US_ASCII));
    assertEquals(
        read.formatted("Plain"),
        transcript(text.formatted("no-such-code", "Plain"), StandardCharsets.US_ASCII));
  }

  private static String transcript(String text, Charset charset) {
    return transcript(text, charset, Options.MAX_ITEM_CHARS);
  }

  private static String transcript(String text, Charset charset, int limit) {
    return Transcript.of(
        "a.xml", new ByteArrayInputStream(text.getBytes(charset)), new Options(Map.of(), limit));
  }
}
