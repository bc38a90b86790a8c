package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.ingest.ArticleSource.Options;

final class FeedReaderTest {

  @Test
  void readsRss() {
    assertEquals(
        """
        a.xml:5
          identifier: tag:gazette.example,2016:17
          headline: Ferry & tug
          alternativeHeadline: Nobody was hurt.
          datePublished: Tue, 06 Dec 2016 21:28:00 +0530
          byline: Ada Example
          author: Ada Example
          publisher: The Gazette
          url: https://gazette.example/ferry
          keyword: ferries
          keyword: harbours
          inLanguage: en-gb
          articleBody: It ran aground. ¶ Tugs pulled it free.
        a.xml:13
          identifier: https://gazette.example/2
          headline: Second
          publisher: The Gazette
          url: https://gazette.example/2
          inLanguage: en-gb
          articleBody: Only a summary.
        """,
        Transcript.of(
            "a.xml",
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Gazette</title><link>https://gazette.example/</link>
            <language>en-gb</language>
            <item><title>Ferry &amp;amp; tug</title><link>https://gazette.example/ferry</link>
            <guid isPermaLink="false">tag:gazette.example,2016:17</guid>
            <pubDate>Tue, 06 Dec 2016 21:28:00 +0530</pubDate>
            <author>ada@gazette.example (Ada Example)</author>
            <category>ferries</category><category>harbours</category>
            <description>Nobody was hurt.</description>
            <content:encoded><![CDATA[<p>It ran aground.</p><p>Tugs pulled it free.</p>]]></content:encoded>
            </item>
            <item><title>Second</title><guid>https://gazette.example/2</guid>
            <description>&lt;b&gt;Only&lt;/b&gt; a summary.</description></item>
            </channel></rss>
            """));
  }

  @Test
  void readsAtom() {
    assertEquals(
        """
        a.atom:4
          identifier: urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a
          headline: Ferry runs aground
          datePublished: 2016-12-06T21:28:00Z
          dateModified: 2016-12-07T08:00:00Z
          byline: Ada Example
          author: Ada Example
          publisher: The Gazette
          url: https://gazette.example/ferry
          keyword: Ferries
          inLanguage: en
          articleBody: It ran aground. ¶ Tugs pulled it free.
        """,
        Transcript.of(
            "a.atom",
            """
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <title>The Gazette</title>
            <entry><title type="html">Ferry &lt;i&gt;runs&lt;/i&gt; aground</title>
            <link rel="self" href="https://gazette.example/ferry.atom"/>
            <link rel="alternate" href="https://gazette.example/ferry"/>
            <id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>
            <published>2016-12-06T21:28:00Z</published><updated>2016-12-07T08:00:00Z</updated>
            <author><name>Ada Example</name><email>ada@gazette.example</email></author>
            <category term="f" label="Ferries"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It ran aground.</p>
            <p>Tugs pulled it free.</p></div></content></entry></feed>
            """));
  }

  @Test
  void readsAFeedWhoseElementsHaveAPrefix() {
    assertEquals(
        """
        a.xml:2
          identifier: tag:bote.example,2021:1
          headline: Fähre gestrandet
          alternativeHeadline: Kurz.
          datePublished: 2021-02-03T08:30:00+01:00
          publisher: Der Bote
          url: https://bote.example/1
          inLanguage: de
          articleBody: Eine Fähre ist gestrandet. ¶ Niemand wurde verletzt.
        """,
        Transcript.of(
            "a.xml",
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de"><a:title>Der Bote</a:title>
            <a:entry><a:id>tag:bote.example,2021:1</a:id><a:title type="html">Fähre &lt;em&gt;gestrandet&lt;/em&gt;</a:title>
            <a:link rel="alternate" href="https://bote.example/1"/><a:link rel="enclosure" href="x.mp3"/>
            <a:published>2021-02-03T08:30:00+01:00</a:published><a:summary>Kurz.</a:summary>
            <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eine Fähre ist gestrandet.</p>
            <p>Niemand wurde verletzt.</p></div></a:content></a:entry></a:feed>
            """));
  }

  @Test
  void leavesOutWhatWordPressPutsUnderEachItem() {
    assertEquals(
        """
        a.xml:1
          headline: Ferry
          articleBody: Nobody was hurt.
        """,
        Transcript.of(
            "a.xml",
            """
            <rss><channel><item><title>Ferry</title><description><![CDATA[<p>Nobody was hurt.</p>
            <p>The post <a href="https://g.example/1">Ferry</a> appeared first on <a href="https://g.example">Gazette</a>.</p>]]></description></item></channel></rss>
            """));
  }

  @Test
  void readsTheItemsAfterOneWithoutAnEnd() {
    assertEquals(
        """
        a.xml:2
          headline: Second
        a.xml:1: item breaks off: it has no end tag
        """,
        Transcript.of(
            "a.xml",
            "<rss><channel><item><title>First</title>\n<item><title>Second</title></item>"));
  }

  @Test
  void readsRdf() {
    assertEquals(
        """
        a.rdf:3
          headline: Ferry runs aground
          datePublished: 2016-12-06
          byline: Ada Example
          author: Ada Example
          publisher: The Gazette
          url: https://gazette.example/ferry
        """,
        Transcript.of(
            "a.rdf",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="x"><title>The Gazette</title></channel>
            <item rdf:about="y"><title>Ferry runs aground</title><link>https://gazette.example/ferry</link>
            <dc:date>2016-12-06</dc:date><dc:creator>Ada Example</dc:creator></item></rdf:RDF>
            """));
  }

  @Test
  void locatesFaultyItemsAndReadsTheOthers() {
    assertEquals(
        """
        a.xml:1: item has no title and no text
        a.xml:2
          headline: Fish & chips &unknown; <3
          url: http://x.example/a?b=1&c=2
        a.xml:3: item breaks off: it has no end tag
        """,
        Transcript.of(
            "a.xml",
            """
            <rss><channel><item><link>http://x.example/0</link></item>
            <item><title>Fish & chips &unknown; <3</title><link>http://x.example/a?b=1&c=2</link></item>
            <item><title>Ferry runs agr\
            """));
  }

  @Test
  void believesTheDeclaredEncoding() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><item><title>Паром сел на мель</title></item></rss>";
    assertEquals(
        "a.xml:1\n  headline: Паром сел на мель\n",
        Transcript.of("a.xml", feed.getBytes(Charset.forName("windows-1251"))));
  }

  @Test
  void endsAtAnItemThatIsTooLong() {
    String feed =
        "<rss><item><title>A</title></item>\n<item><title>"
            + "long ".repeat(60_000)
            + "</title></item></rss>";
    assertEquals(
        """
        a.xml:1
          headline: A
        a.xml:1: item is longer than 1000 characters
        """,
        Transcript.of(
            "a.xml",
            new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)),
            new Options(Map.of(), 1000)));
  }
}
