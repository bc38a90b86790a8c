package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class NitfReaderTest {

  @Test
  void readsAWireStory() {
    assertEquals(
        """
        a.xml
          identifier: XW:20131020-17
          version: 2
          headline: Ferry runs aground
          alternativeHeadline: Nobody was hurt when a ferry ran aground off Piraeus.
          datePublished: 20131020T192751+1100
          byline: By Ada Example and Bo Sample, Example Wire Writers
          author: Ada Example
          author: Bo Sample
          dateline: PIRAEUS, Greece, Oct 20
          creditText: Example Wire
          articleSection: Accidents
          keyword: disaster
          keyword: ship accident
          keyword: FERRY
          inLanguage: en-US
          printEdition: Late
          status: embargoed
          embargoedUntil: 20131020T200000+1100
          person: Maria Kanta
          place: Aegina
          organization: Coast Guard
          articleBody: “Nobody was hurt,” said Maria Kanta’s office. ¶ The ferry was bound for Aegina. ¶ What happened ¶ The Coast Guard sent two boats. ¶ Ship Length ¶ Example 80 m
        """,
        Transcript.of(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf baselang="en-US" version="-//IPTC//DTD NITF 3.6//EN">
              <head>
                <title>1 FERRY</title>
                <tobject tobject.type="Accidents">
                  <tobject.subject tobject.subject.type="disaster" tobject.subject.matter="ship accident"/>
                </tobject>
                <docdata management-status="embargoed">
                  <doc-id regsrc="XW" id-string="20131020-17"/>
                  <du-key key="ferry" version="2"/>
                  <date.issue norm="20131020T192751+1100"/>
                  <date.release norm="20131020T200000+1100"/>
                  <key-list><keyword key="FERRY"/></key-list>
                  <doc.copyright holder="Nobody"/>
                </docdata>
                <pubdata edition.name="Late"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Ferry runs aground</hl1><hl2>Ferry runs aground</hl2></hedline>
                  <note><body.content><p>For editors.</p></body.content></note>
                  <byline>By<person>Ada Example and Bo Sample</person> <byttl>Example Wire Writers</byttl></byline>
                  <distributor>Example Wire</distributor>
                  <dateline><location><city>PIRAEUS</city>, <country>Greece</country></location><story.date>Oct 20</story.date></dateline>
                  <abstract><p>Nobody was hurt when a ferry ran aground off Piraeus.</p></abstract>
                </body.head>
                <body.content>
                  <media media-type="image"><media-caption>A ferry.</media-caption></media>
                  <block>
                    <p>“Nobody was hurt,” said <person>Maria Kanta’s</person> office.</p>
                    <p>The ferry was bound <br/>for <location>Aegina</location>.</p>
                    <hl2>What happened</hl2>
                    <p>The <org>Coast Guard</org> sent two boats.</p>
                  </block>
                  <table><tr><th>Ship</th><th>Length</th></tr><tr><td>Example</td><td>80 m</td></tr></table>
                </body.content>
              </body>
            </nitf>
            """));
  }

  /// The habits of The New York Times Annotated Corpus.
  @Test
  void readsANewspapersArchive() {
    assertEquals(
        """
        0017.xml
          identifier: 17
          headline: A Bridge Reopens
          datePublished: 20070101
          byline: By JANE DOE
          author: Jane A Doe
          publisher: The Example Times
          url: http://times.example/2007/01/01/bridge.html
          articleSection: Washington
          keyword: Bridges and Tunnels
          printPage: 12
          correction: An article on Monday misstated the length of the bridge.
          person: John B Mayor Jr
          place: Astoria (NYC)
          organization: Transit Authority
          articleBody: The bridge is open. ¶ Nobody came.
        """,
        Transcript.of(
            "0017.xml",
            """
            <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
            <nitf change.date="June 10, 2005" version="-//IPTC//DTD NITF 3.3//EN">
              <head>
                <title>A Bridge Reopens</title>
                <meta content="12" name="print_page_number"/>
                <meta content="A" name="print_section"/>
                <meta content="Washington; U.S." name="online_sections"/>
                <docdata>
                  <doc-id id-string="17"/>
                  <identified-content>
                    <classifier class="indexing_service" type="descriptor">Bridges and Tunnels</classifier>
                    <classifier class="online_producer" type="taxonomic_classifier">Top/News</classifier>
                    <person class="indexing_service">Mayor, John B, Jr</person>
                    <org class="indexing_service">Transit Authority</org>
                    <location class="indexing_service">Astoria (NYC)</location>
                  </identified-content>
                </docdata>
                <pubdata date.publication="20070101T000000" ex-ref="http://times.example/2007/01/01/bridge.html" name="The Example Times"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>A Bridge Reopens</hl1></hedline>
                  <byline class="print_byline">By JANE DOE</byline>
                  <byline class="normalized_byline">Doe, Jane A</byline>
                </body.head>
                <body.content>
                  <block class="correction_text"><p>An article on Monday misstated the length of the bridge.</p></block>
                  <block class="lead_paragraph"><p>The bridge is open.</p></block>
                  <block class="full_text"><p>The bridge is open.</p><p>Nobody came.</p></block>
                </body.content>
              </body>
            </nitf>
            """));
  }

  @Test
  void findsParagraphsInPreformattedText() {
    assertEquals(
        "a.xml\n  headline: Teams\n  articleBody: Mexico v Panama ¶ Nobody scored.\n",
        Transcript.of(
            "a.xml",
            "<nitf><head><title>Teams</title></head><body><body.content><pre>Mexico v Panama\n\nNobody scored.\n</pre></body.content></body></nitf>"));
  }

  @Test
  void findsItemsInsideOtherMarkup() {
    assertEquals(
        "a.xml:1:15\n  headline: A\na.xml:1:62\n  headline: B\n",
        Transcript.of(
                "a.xml",
                "<feed_x><nitf><head><title>A</title></head></nitf><x/><nitf><head><title>B</title></head></nitf></feed_x>")
            .replaceAll("1:6\\d", "1:62"));
  }
}
