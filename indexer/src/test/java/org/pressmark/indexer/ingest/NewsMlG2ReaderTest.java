package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class NewsMlG2ReaderTest {

  @Test
  void readsTheItemsOfAMessage() {
    assertEquals(
        """
        a.xml:4:74
          identifier: urn:newsml:wire.example:1
          version: 3
          headline: Fähre läuft auf Grund
          alternativeHeadline: Niemand verletzt
          datePublished: 2019-06-03T15:00:01+02:00
          dateModified: 2019-06-03T16:00:01+02:00
          byline: Von Ada Beispiel
          dateline: Piräus (xw) -
          creditText: xw
          publisher: Beispiel-Agentur
          articleSection: Europadienst
          keyword: Unglück
          keyword: Schifffahrt
          inLanguage: de
          status: usable
          person: Maria Kanta
          place: Ägina
          organization: Küstenwache
          articleBody: Piräus (xw) - Eine Fähre ist auf Grund gelaufen. ¶ Verletzt wurde niemand.
        a.xml:38:48: picture item has no headline and no text
        """,
        Transcript.of(
            "a.xml",
            """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:h="http://www.w3.org/1999/xhtml">
              <header><sent>2019-06-03T17:00:02+02:00</sent></header>
              <itemSet>
                <newsItem guid="urn:newsml:wire.example:1" version="3" xml:lang="de">
                  <itemMeta>
                    <itemClass qcode="ninat:text"/>
                    <provider qcode="nprov:xw"><name xml:lang="en">Example</name><name xml:lang="de">Beispiel-Agentur</name></provider>
                    <versionCreated>2019-06-03T16:00:01+02:00</versionCreated>
                    <firstCreated>2019-06-03T15:00:01+02:00</firstCreated>
                    <pubStatus qcode="stat:usable"/>
                    <service qcode="s:e"><name>Europadienst</name></service>
                  </itemMeta>
                  <contentMeta>
                    <creator qcode="s:17"><name>example.ada</name></creator>
                    <by>Von Ada Beispiel</by>
                    <language tag="de"/>
                    <subject qcode="medtop:1"><name xml:lang="en">disaster</name><name xml:lang="de">Unglück</name></subject>
                    <subject type="cpnat:person" qcode="p:1"/>
                    <subject type="cpnat:geoArea" qcode="g:1"><name>Ägina</name></subject>
                    <subject type="cpnat:organisation" literal="Küstenwache"/>
                    <keyword>Schifffahrt</keyword>
                    <headline role="hld:subHeadline">Niemand verletzt</headline>
                    <headline>Fähre läuft auf Grund</headline>
                    <dateline>Piräus (xw) -</dateline>
                    <creditline>xw</creditline>
                  </contentMeta>
                  <assert qcode="p:1"><name>Maria Kanta</name></assert>
                  <contentSet>
                    <inlineData contenttype="text/plain">Plain.</inlineData>
                    <inlineXML contenttype="application/xhtml+xml"><h:html><h:head><h:title>T</h:title></h:head><h:body>
                      <h:header><h:h1>Fähre läuft auf Grund</h:h1></h:header>
                      <h:section><h:p>Piräus (xw) - Eine Fähre ist auf Grund gelaufen.</h:p>
                      <h:p>Verletzt wurde niemand.</h:p></h:section>
                    </h:body></h:html></inlineXML>
                    <remoteContent contenttype="image/jpeg" rendition="rnd:highRes" href="a.jpg"/>
                  </contentSet>
                </newsItem>
                <newsItem guid="urn:newsml:wire.example:2">
                  <itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
                </newsItem>
              </itemSet>
            </newsMessage>
            """));
  }

  @Test
  void takesFromNitfWhatTheMetadataDoesNotSay() {
    assertEquals(
        """
        a.xml
          identifier: tag:wire.example:4
          headline: Ferry runs aground
          byline: By Ada Example
          dateline: PIRAEUS
          articleBody: PIRAEUS (XW) — Nobody was hurt.
        """,
        Transcript.of(
            "a.xml",
            """
            <newsItem guid="tag:wire.example:4"><contentMeta><headline>Ferry runs aground</headline></contentMeta>
            <contentSet><inlineXML><nitf><body>
            <body.head><byline>By Ada Example</byline><dateline><location>PIRAEUS</location></dateline></body.head>
            <body.content><p>PIRAEUS (XW) — Nobody was hurt.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
            """));
  }

  @Test
  void readsAStoryThatIsOneElement() {
    assertEquals(
        "a.xml\n  identifier: 5\n  articleBody: (Adds detail) ¶ ROME, Jan 1 (XW) - One story.\n",
        Transcript.of(
            "a.xml",
            "<newsItem guid='5'><contentSet><inlineXML><html><body><p>(Adds detail)\n\n    ROME, Jan 1 (XW) - One story.\n</p></body></html></inlineXML></contentSet></newsItem>"));
  }

  @Test
  void readsWhatAPackageSaysOfItsItems() {
    assertEquals(
        """
        a.xml
          identifier: tag:wire.example:top
          headline: Top news
          articleBody: Ferry runs aground ¶ Nobody was hurt. ¶ A bridge reopens
        """,
        Transcript.of(
            "a.xml",
            """
            <packageItem guid="tag:wire.example:top"><contentMeta><headline>Top news</headline></contentMeta>
            <groupSet><group>
              <itemRef residref="a"><title>Ferry runs aground</title><description>Nobody was hurt.</description></itemRef>
              <itemRef residref="b"><title>bridge</title><headline>A bridge reopens</headline></itemRef>
            </group></groupSet></packageItem>
            """));
  }

  @Test
  void rejectsItemsThatAreNoNews() {
    assertEquals(
        "a.xml: is a NewsML-G2 concept item, not an article\n",
        Transcript.of(
            "a.xml", "<conceptItem guid='c'><concept><name>sport</name></concept></conceptItem>"));
  }
}
