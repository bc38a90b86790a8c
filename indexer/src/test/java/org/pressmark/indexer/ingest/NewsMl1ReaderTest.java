package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class NewsMl1ReaderTest {

  @Test
  void readsAStoryWithTheMetadataRoundIt() {
    assertEquals(
        """
        a.xml:2:25
          identifier: wire.example:20190129:98
          version: 4
          headline: Un ferry s'échoue
          alternativeHeadline: Personne n'est blessé
          datePublished: 20190129T124550+0000
          dateModified: 20190129T133400+0000
          byline: Par Ada Exemple
          dateline: Le Pirée, 29 jan 2019 (XW) -
          creditText: XW
          keyword: accident
          inLanguage: fr
          status: Embargoed
          embargoedUntil: 20190130T000000+0000
          articleBody: Un ferry s'est échoué. ¶ Personne n'a été blessé.
        """,
        Transcript.of(
            "a.xml",
            """
            <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20190129T133356</DateAndTime></NewsEnvelope>
            <NewsItem xml:lang="fr">
              <Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20190129T133400Z</DateId><NewsItemId>98</NewsItemId>
                <RevisionId PreviousRevision="3" Update="N">4</RevisionId><PublicIdentifier>urn:newsml:wire.example</PublicIdentifier></NewsIdentifier></Identification>
              <NewsManagement><FirstCreated>20190129T124550+0000</FirstCreated><ThisRevisionCreated>20190129T133400+0000</ThisRevisionCreated>
                <Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20190130T000000+0000</DateAndTime></StatusWillChange></NewsManagement>
              <NewsComponent>
                <NewsLines><DateLine>Le Pirée, 29 jan 2019 (XW) -</DateLine><HeadLine>Un ferry s'échoue</HeadLine>
                  <SubHeadLine>Personne n'est blessé</SubHeadLine><ByLine>Par Ada Exemple</ByLine></NewsLines>
                <AdministrativeMetadata><Provider><Party FormalName="XW"/></Provider></AdministrativeMetadata>
                <DescriptiveMetadata><Language FormalName="fr"/><Property FormalName="Keyword" Value="accident"/></DescriptiveMetadata>
                <NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>Un ferry</DataContent></ContentItem></NewsComponent>
                <NewsComponent EquivalentsList="yes"><Role FormalName="Body"/>
                  <ContentItem><MediaType FormalName="Text"/><DataContent><p>Un ferry s'est échoué.</p><p>Personne n'a été blessé.</p></DataContent></ContentItem>
                  <ContentItem><MediaType FormalName="Text"/><DataContent>Un ferry s'est échoué.</DataContent></ContentItem></NewsComponent>
                <NewsComponent><Role FormalName="Photo"/><ContentItem><DataContent>Une photo</DataContent></ContentItem></NewsComponent>
              </NewsComponent>
            </NewsItem></NewsML>
            """));
  }

  @Test
  void readsAStoryInTwoLanguagesAsTwo() {
    String component =
        "<NewsComponent Duid='%1$s' xml:lang='%1$s'><NewsLines><HeadLine>%2$s</HeadLine></NewsLines><ContentItem><DataContent>%2$s.</DataContent></ContentItem></NewsComponent>";
    assertEquals(
        """
        a.xml:1:19
          identifier: w:20190129:1#nl
          headline: Brug open
          datePublished: 20190129
          inLanguage: nl
          articleBody: Brug open.
        a.xml:1:19#2
          identifier: w:20190129:1#fr
          headline: Pont ouvert
          datePublished: 20190129
          inLanguage: fr
          articleBody: Pont ouvert.
        """,
        Transcript.of(
            "a.xml",
            "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>w</ProviderId><DateId>20190129</DateId><NewsItemId>1</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>Brug</HeadLine></NewsLines>"
                + component.formatted("nl", "Brug open")
                + component.formatted("fr", "Pont ouvert")
                + "</NewsComponent></NewsItem></NewsML>"));
  }
}
