package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.ingest.ArticleSource.Options;

/// Issues and pages of digitised newspapers.
final class MetsReaderTest {
  private static final String PAGE =
      """
      <alto><Layout><Page PRINTED_IMG_NR="3"><PrintSpace>
        <TextBlock ID="b1"><TextLine><String ID="w1" CONTENT="FERRY"/><SP/><String ID="w2" CONTENT="LOST."/></TextLine></TextBlock>
        <TextBlock ID="b2"><TextLine><String ID="w3" CONTENT="A"/><String ID="w4" CONTENT="fer" SUBS_TYPE="HypPart1" SUBS_CONTENT="ferry"/><HYP CONTENT="-"/></TextLine>
          <TextLine><String ID="w5" CONTENT="ry" SUBS_TYPE="HypPart2" SUBS_CONTENT="ferry"/><String ID="w6" CONTENT="ran"/><String ID="w7" CONTENT="a-"/></TextLine>
          <TextLine><String ID="w8" CONTENT="ground."/></TextLine></TextBlock>
        <TextBlock ID="b3"><TextLine><String ID="w9" CONTENT="Best"/><String ID="w10" CONTENT="so"/><HYP CONTENT="-"/></TextLine><TextLine><String ID="w11" CONTENT="ap."/></TextLine></TextBlock>
      </PrintSpace></Page></Layout></alto>
      """;

  private static final String ISSUE =
      """
      <mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink">
        <mets:dmdSec ID="issue"><mets:mdWrap><mets:xmlData><mods:mods>
          <mods:identifier type="local">0002</mods:identifier>
          <mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Harbour Gazette.</mods:title></mods:titleInfo>
          <mods:originInfo><mods:dateIssued>1824-02-17</mods:dateIssued></mods:originInfo>
        </mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec>
        <mets:dmdSec ID="m1"><mets:mdWrap><mets:xmlData><mods:mods>
          <mods:titleInfo><mods:title>FERRY LOST.</mods:title></mods:titleInfo>
          <mods:language><mods:languageTerm>en</mods:languageTerm></mods:language>
        </mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec>
        <mets:fileSec><mets:fileGrp><mets:file ID="p1"><mets:FLocat xlink:href="%s"/></mets:file></mets:fileGrp></mets:fileSec>
        <mets:structMap TYPE="LOGICAL"><mets:div TYPE="ISSUE" DMDID="issue">
          <mets:div ID="a1" TYPE="ARTICLE" DMDID="m1"/>
          <mets:div ID="a2" TYPE="ADVERT"><mets:fptr><mets:area FILEID="p1" BETYPE="IDREF" BEGIN="b3"/></mets:fptr></mets:div>
        </mets:div></mets:structMap>
        <mets:structMap TYPE="PHYSICAL"><mets:div TYPE="physSequence"><mets:div TYPE="page" ORDER="1" ORDERLABEL="3"><mets:fptr FILEID="p1"/>
          <mets:div ID="pa1" TYPE="pagearea"><mets:fptr><mets:area FILEID="p1" BETYPE="IDREF" BEGIN="w1" END="w8"/></mets:fptr></mets:div>
        </mets:div></mets:div></mets:structMap>
        <mets:structLink><mets:smLinkGrp><mets:smLocatorLink xlink:href="#a1"/><mets:smLocatorLink xlink:href="#pa1"/></mets:smLinkGrp></mets:structLink>
      </mets:mets>
      """;

  @TempDir Path directory;

  @Test
  void readsTheArticlesOfAnIssue() throws IOException {
    Files.writeString(directory.resolve("0001.xml"), PAGE);
    assertEquals(
        """
        issue_mets.xml:1
          identifier: 0002:1824-02-17:a1
          headline: FERRY LOST.
          datePublished: 1824-02-17
          publisher: The Harbour Gazette
          inLanguage: en
          printPage: 3
          articleBody: A ferry ran aground.
        issue_mets.xml:2
          identifier: 0002:1824-02-17:a2
          datePublished: 1824-02-17
          publisher: The Harbour Gazette
          articleSection: Advertisement
          printPage: 3
          articleBody: Best soap.
        """,
        read("issue_mets.xml", ISSUE.formatted("file://./0001.xml")));
    assertEquals("", read("0001.xml", PAGE));
  }

  @Test
  void readsAPageThatBelongsToNoIssue() throws IOException {
    assertEquals(
        """
        1.xml
          printPage: 3
          articleBody: FERRY LOST. ¶ A ferry ran aground. ¶ Best soap.
        """,
        read("1.xml", PAGE));
  }

  @Test
  void opensNoPageElsewhere() throws IOException {
    Path issue = Files.createDirectories(directory.resolve("issue"));
    Files.writeString(directory.resolve("secret.xml"), PAGE);
    Files.writeString(issue.resolve("mets.xml"), ISSUE.formatted("../secret.xml"));
    assertEquals(
        """
        mets.xml:1: article has no text: its page ../secret.xml is not there
        mets.xml:2: article has no text: its page ../secret.xml is not there
        """,
        read(issue.resolve("mets.xml")));
  }

  @Test
  void saysWhereAPageIsBroken() throws IOException {
    assertEquals(
        "1.xml:1:15: XML is broken: XML document structures must start and end within the same entity\n",
        read("1.xml", "<alto><Layout></Layout").replaceFirst("1:\\d+", "1:15"));
  }

  private String read(String name, String text) throws IOException {
    return read(Files.writeString(directory.resolve(name), text));
  }

  private static String read(Path file) throws IOException {
    StringBuilder transcript = new StringBuilder();
    ArticleSource.of(Options.defaults())
        .read(SourceFile.of(file), outcome -> Transcript.append(outcome, transcript));
    return transcript.toString();
  }
}
