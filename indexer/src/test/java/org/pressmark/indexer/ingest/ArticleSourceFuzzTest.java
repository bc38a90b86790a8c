package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Files of every format, cut off and with bytes changed at random: whatever comes out, it comes to
/// an end, says something about each file, and keeps the promises of {@link RawArticle}.
final class ArticleSourceFuzzTest {
  private static final int ROUNDS = 1500;

  private record Sample(String name, String text, Charset charset) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(
              "page.txt",
              "Fähre läuft auf\nBy Ada Example\n\nPIRAEUS, Greece (AP) — “Nobody” was hurt.\n"
                  .repeat(3),
              UTF_8),
          new Sample("utf16.txt", "\uFEFFFähre läuft auf\n\nNobody was hurt.", UTF_16LE),
          new Sample(
              "lines.jsonl",
              "{\"title\": \"Fähre\", \"text\": \"One.\\nTwo.\", \"authors\": \"A and B\"}\n"
                  .repeat(4),
              UTF_8),
          new Sample(
              "list.json",
              "[{\"headline\": {\"main\": \"Ferry\"}, \"fields\": {\"body\": \"<p>One &amp; <b>two</p>\"}, \"x\": [1, 2.5e3, null]}, {\"title\": \"B\"}]",
              UTF_8),
          new Sample(
              "wrapped.json",
              "{\"response\": {\"docs\": [{\"title\": \"A\"}, {\"text\": \"B\\ud83d\"}]}, \"@graph\": [{\"@id\": 1}]}",
              UTF_8),
          new Sample(
              "items.sgm",
              "<!DOCTYPE lewis>\n<REUTERS NEWID=\"1\">\n<DATE>1-APR-1987</DATE><PLACES><D>usa</D></PLACES><TEXT>&#2;<TITLE>A &lt;B></TITLE><BODY>One.\n    Two.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n"
                  .repeat(3),
              UTF_8),
          new Sample(
              "nitf.xml",
              """
              <?xml version="1.0" encoding="iso-8859-1"?>
              <!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY a "b">]>
              <nitf><head><title>T</title><docdata><doc-id id-string="1"/><date.issue norm="20131020T192751+1100"/></docdata>
              <pubdata date.publication="20131020T000000"/></head><body><body.head><hedline><hl1>Fähre &eacute;</hl1></hedline>
              <byline>By <person>A B</person><byttl>C</byttl></byline><dateline><location><city>Rom</city></location></dateline>
              </body.head><body.content><p>One <org>X</org>.</p><pre>a\n\nb</pre><table><tr><td>1</td></tr></table></body.content></body></nitf>
              """,
              ISO_8859_1),
          new Sample(
              "g2.xml",
              """
              <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
              <packageItem guid="p"><groupSet><group><itemRef><title>A</title></itemRef></group></groupSet></packageItem>
              <newsItem guid="a" version="2" xml:lang="de"><itemMeta><pubStatus qcode="stat:usable"/><versionCreated>2019-06-03T15:00:01+02:00</versionCreated></itemMeta>
              <contentMeta><headline>H</headline><subject type="cpnat:person" qcode="x:1"><name>N</name></subject></contentMeta>
              <contentSet><inlineXML><html><body><p>Text</p></body></html></inlineXML><inlineData>&lt;p&gt;x</inlineData></contentSet></newsItem>
              </itemSet></newsMessage>
              """,
              UTF_8),
          new Sample(
              "newsml.xml",
              """
              <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>p</ProviderId><DateId>20190129T1</DateId><NewsItemId>1</NewsItemId></NewsIdentifier></Identification>
              <NewsComponent><NewsLines><HeadLine>H</HeadLine><DateLine>Paris, 21 jan</DateLine></NewsLines>
              <NewsComponent EquivalentsList="yes"><Role FormalName="Body"/><ContentItem><DataContent><p>T</p></DataContent></ContentItem></NewsComponent>
              </NewsComponent></NewsItem></NewsML>
              """,
              UTF_8),
          new Sample(
              "ninjs.json",
              "{\"uri\":\"a\",\"versionCreated\":\"2019-01-01\",\"headlines\":[{\"role\":\"main\",\"value\":\"H\"}],\"bodies\":[{\"contentType\":\"text/vnd.IPTC.NITF\",\"value\":\"<nitf><body><body.content><p>x</p></body.content></body></nitf>\"}]}",
              UTF_8),
          new Sample(
              "wire.txt",
              "\u0001eca062 4 i 211 ccccb   dpa 061\r\n\r\nA-b/\r\n\u0002Title =\r\n\r\n   Berlin (dpa) - One\r\ntwo.\r\n\u0003131137 GMT Nov 13\r\n\u0004"
                  .repeat(3),
              UTF_8),
          new Sample(
              "wire.tst",
              "\u0016\u0001W2870\u001fasian\nf l\u0013\u0011 BC-A     11-13 1049\n\u0002^BC-A,466<\n^Title<\n^By A B=\n\t   ROME (AP) _ ``One.''\n\u0003AP-WF-11-13-13 1509GMT<\n\u0004"
                  .repeat(3),
              UTF_8),
          new Sample(
              "table.csv",
              "title,text,date\n\"A, b\",\"One \"\"two\"\"\nthree\",2017-12-31\nC,D,\n".repeat(2),
              UTF_8),
          new Sample(
              "plain.tsv", "1\tFähre läuft auf\tA text that is long enough.\n".repeat(5), UTF_8),
          new Sample(
              "page.md",
              "---\ntitle: A\nauthors: [a, b]\ndate: 2014-08-26\nx: &y [1]\nz: *y\n---\n# B\n\nOne *two* {{< x >}}\n",
              UTF_8),
          new Sample(
              "box.mbox",
              "From a@b Thu Jan  1 00:00:00 2015\nFrom: A <a@b>\nSubject: =?utf-8?Q?F=C3=A4hre?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\nT25lIHR3by4=\n--x\nContent-Type: text/html\n\n<p>One\n--x--\n\n"
                  .repeat(2),
              UTF_8),
          new Sample(
              "trec.sgml",
              "<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n<HEAD>A &amp; B</HEAD>\n<TEXT>\n   One\n<P>\ntwo.\n</TEXT>\n</DOC>\n"
                  .repeat(3),
              UTF_8),
          new Sample(
              "dev-muc3",
              "\nDEV-MUC3-0601 (X)\n\n   SAN SALVADOR, 3 JAN 90 -- [TEXT] ONE\nTWO.\n\n".repeat(3),
              UTF_8),
          new Sample(
              "alto.xml",
              "<alto><Layout><Page PRINTED_IMG_NR=\"1\"><TextBlock ID=\"b\"><TextLine><String ID=\"w\" CONTENT=\"One\"/><String CONTENT=\"tw\"/><HYP CONTENT=\"-\"/></TextLine><TextLine><String CONTENT=\"o\"/></TextLine></TextBlock></Page></Layout></alto>",
              UTF_8),
          new Sample(
              "mets.xml",
              "<mets><dmdSec ID=\"d\"><mods><titleInfo><title>T</title></titleInfo></mods></dmdSec><fileSec><file ID=\"f\"><FLocat href=\"../x\"/></file></fileSec><structMap TYPE=\"LOGICAL\"><div TYPE=\"ARTICLE\" DMDID=\"d\"><fptr><area FILEID=\"f\" BEGIN=\"b\"/></fptr></div></structMap></mets>",
              UTF_8));

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void neverThrowsAndAlwaysEnds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
      String name = sample.name;
      byte[] bytes = spoilt(sample.text.getBytes(sample.charset), random);
      List<ReadOutcome> outcomes = new ArrayList<>();
      Options options =
          new Options(Map.of(), 1 + random.nextInt(random.nextBoolean() ? 400 : 100_000));
      ArticleSource.of(options).read(name, new ByteArrayInputStream(bytes), outcomes::add);

      String where = "seed " + seed + ", round " + round + ", " + name;
      assertTrue(!outcomes.isEmpty(), where);
      outcomes.forEach(outcome -> assertSound(outcome, name, where));
    }
  }

  private static byte[] spoilt(byte[] sample, Random random) {
    int length = random.nextInt(4) == 0 ? random.nextInt(sample.length + 1) : sample.length;
    byte[] bytes = Arrays.copyOf(sample, length);
    int flips = length == 0 ? 0 : random.nextInt(6);
    for (int i = 0; i < flips; i++) {
      int at = random.nextInt(length);
      bytes[at] =
          (byte)
              (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ (1 << random.nextInt(8)));
    }
    return bytes;
  }

  private static void assertSound(ReadOutcome outcome, String name, String where) {
    assertTrue(outcome.origin().path().equals(name), where);
    switch (outcome) {
      case Rejected(_, String reason, _) ->
          assertTrue(
              !reason.isBlank() && reason.lines().count() == 1 && !reason.endsWith("."),
              where + ": " + reason);
      case Accepted(RawArticle article) -> {
        assertTrue(
            !article.all(NewsField.HEADLINE).isEmpty()
                || !article.all(NewsField.ARTICLE_BODY).isEmpty(),
            where);
        article
            .fields()
            .values()
            .forEach(values -> values.forEach(value -> assertClean(value, where)));
      }
    }
  }

  private static void assertClean(String value, String where) {
    assertTrue(!value.isBlank(), where);
    assertTrue(Normalizer.isNormalized(value, Normalizer.Form.NFC), where);
    assertTrue(
        value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), where);
    assertTrue(UTF_8.newEncoder().canEncode(value), where);
  }
}
