package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.schema.Provenance;

class PageReaderTest {
  private static final String FIRST =
      "The bridge over the lower river was opened on Monday, nine years after the first stone was laid.";
  private static final String SECOND =
      "The mayor walked across it with the widow of the engineer, who did not live to see it finished.";

  @Test
  void readsASavedPage() {
    assertEquals(
        story(
            Map.of(
                NewsField.HEADLINE, List.of("Bridge opens after nine years"),
                NewsField.ALTERNATIVE_HEADLINE,
                    List.of("Mayor walks across with the engineer's widow."),
                NewsField.DATE_PUBLISHED, List.of("December 6, 2016 9:28 PM IST"),
                NewsField.BYLINE, List.of("By Press Trust of India")),
            List.of("Moscow, Dec 6: " + FIRST, SECOND),
            List.of(
                "Also Read:",
                "For breaking news, like us on Facebook.",
                "By clicking “Accept”, you agree.")),
        PageReader.read(
            """
            Bridge opens after nine years

            Mayor walks across with the engineer's widow.

            Published: December 6, 2016 9:28 PM IST

            By Press Trust of India

            Bridge opens after nine years

            Moscow, Dec 6: %s

            %s

            Also Read:

            For breaking news, like us on Facebook.

            By clicking “Accept”, you agree.
            """
                .formatted(FIRST, SECOND)));
  }

  @Test
  void readsLabelledLinesBeforeTheStory() {
    assertEquals(
        story(
            Map.of(
                NewsField.HEADLINE, List.of("Bridge opens"),
                NewsField.DATE_PUBLISHED, List.of("1 December 1922"),
                NewsField.BYLINE, List.of("Rupert Ansley"),
                NewsField.PUBLISHER, List.of("Northern Courier"),
                NewsField.ARTICLE_SECTION, List.of("Foreign"),
                NewsField.PRINT_PAGE, List.of("7"),
                NewsField.KEYWORD, List.of("bridges; rivers")),
            List.of(FIRST, SECOND),
            List.of()),
        PageReader.read(
            """
            Title: Bridge opens
            Date: 1 December 1922
            Author: Rupert Ansley
            Source: Northern Courier
            Section: Foreign
            Page: 7
            Keywords: bridges; rivers

            %s

            %s
            """
                .formatted(FIRST, SECOND)));
  }

  @Test
  void takesAnAgencyForTheSource() {
    assertEquals(
        List.of("TASS"),
        PageReader.read("Bridge opens\n\nSource: TASS\n\n" + FIRST).all(NewsField.CREDIT_TEXT));
  }

  @Test
  void joinsLinesWrappedAtAMargin() {
    assertEquals(
        List.of(
            "OAKLAND, Cal., April 19 -- More than half of the city lies in ashes tonight, and the fire is still eating its way westward.",
            "The shock came at thirteen minutes past five and lasted less than a minute. It threw down chimneys in every quarter."),
        PageReader.read(
                """
                CITY BURNING; QUAKE LEAVES IT IN RUIN

                Flames Move West as Mains Run Dry

                    OAKLAND, Cal., April 19 -- More than half of the city
                lies in ashes tonight, and the fire is still eating its
                way westward.
                    The shock came at thirteen minutes past five and lasted
                less than a minute. It threw down chimneys in every
                quarter.
                """)
            .paragraphs());
  }

  @Test
  void readsADateAndNamesWithoutLabels() {
    Story story =
        PageReader.read(
            "Bridge opens\n\nAnn Hill and Tom Roe\n12 July 1985\n\n%s\n\n%s"
                .formatted(FIRST, SECOND));
    assertEquals(List.of("Ann Hill and Tom Roe"), story.all(NewsField.BYLINE));
    assertEquals(List.of("12 July 1985"), story.all(NewsField.DATE_PUBLISHED));
    assertEquals(List.of(FIRST, SECOND), story.paragraphs());
  }

  @Test
  void readsADateBeforeTheHeadline() {
    Story story =
        PageReader.read("Saturday, March 9, 1912\n\nBRIDGE OPENS\n\n" + FIRST + "\n\n" + SECOND);
    assertEquals(List.of("BRIDGE OPENS"), story.all(NewsField.HEADLINE));
    assertEquals(List.of("Saturday, March 9, 1912"), story.all(NewsField.DATE_PUBLISHED));
  }

  @Test
  void readsABylineAndADateOnOneLine() {
    Story story = PageReader.read("Bridge opens\n\nBy Ann Hill | December 6, 2016\n\n" + FIRST);
    assertEquals(List.of("By Ann Hill"), story.all(NewsField.BYLINE));
    assertEquals(List.of("December 6, 2016"), story.all(NewsField.DATE_PUBLISHED));
  }

  @Test
  void keepsParagraphsWithoutBlankLinesApart() {
    String longest = FIRST + " " + SECOND;
    assertEquals(
        story(
            Map.of(NewsField.HEADLINE, List.of("Bridge opens")),
            List.of(longest, SECOND, "It rained."),
            List.of()),
        PageReader.read("Bridge opens\n\n" + longest + "\n" + SECOND + "\nIt rained.\n"));
  }

  @Test
  void givesASingleParagraphNoHeadline() {
    assertEquals(story(Map.of(), List.of(FIRST), List.of()), PageReader.read(FIRST));
  }

  @Test
  void doesNotTakeTheOnlyParagraphForASummary() {
    Story story = PageReader.read("Bridge opens\n\n" + FIRST + "\n\nBy Ann Hill");
    assertEquals(List.of(FIRST), story.paragraphs());
    assertEquals(List.of("By Ann Hill"), story.all(NewsField.BYLINE));
    assertEquals(Optional.empty(), story.first(NewsField.ALTERNATIVE_HEADLINE));
  }

  @Test
  void cutsFillersNotesAndListsOfLinks() {
    assertEquals(
        story(
            Map.of(
                NewsField.HEADLINE, List.of("Bridge opens"),
                NewsField.BYLINE, List.of("By Ann Hill"),
                NewsField.KEYWORD, List.of("bridges")),
            List.of(FIRST, SECOND),
            List.of(
                "Editor's note: This story has been shortened.",
                "Advertisement",
                "HOW YOU CAN HELP",
                "A list of appeals is on our page.",
                "Related stories",
                "• Ferry sold",
                "• Fish return")),
        PageReader.read(
            """
            Bridge opens

            By Ann Hill

            Editor's note: This story has been shortened.

            %s

            Advertisement

            %s

            HOW YOU CAN HELP
            A list of appeals is on our page.

            Tags: bridges

            Related stories
            • Ferry sold
            • Fish return
            """
                .formatted(FIRST, SECOND)));
  }

  @Test
  void takesTheCorrectionOutOfTheStory() {
    Story story =
        PageReader.read(
            "Bridge opens\n\n%s\n\n%s\n\nCorrection: The bridge has nine arches, not ten.\n\n© 2000 All rights reserved"
                .formatted(FIRST, SECOND));
    assertEquals(Optional.of("The bridge has nine arches, not ten."), story.correction());
    assertEquals(List.of(FIRST, SECOND), story.paragraphs());
    assertEquals(List.of("© 2000 All rights reserved"), story.furniture());
  }

  @Test
  void keepsParagraphsThatOnlyLookLikeFurniture() {
    String real =
        "Related parties were told on Friday that the offer would not be raised again, a spokesman said.";
    String ending = "He was 71.";
    assertEquals(
        List.of(FIRST, real, ending),
        PageReader.read("Bridge opens\n\n%s\n\n%s\n\n%s".formatted(FIRST, real, ending))
            .paragraphs());
  }

  private static Story story(
      Map<NewsField, List<String>> fields, List<String> paragraphs, List<String> furniture) {
    return new Story(Provenance.TEXT, fields, paragraphs, furniture, Optional.empty());
  }
}
