package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryEndTest {

  @Test
  void cutsLinksUnderALabelNoticesAndFillers() {
    assertEquals(
        new StoryEnd.Trimmed(
            List.of("One.", "Two."),
            List.of(
                "Advertisement",
                "Also Read:",
                "What made the jet special",
                "Get the latest in our mail"),
            Optional.empty()),
        StoryEnd.trim(
            List.of(
                "One.",
                "Advertisement",
                "Two.",
                "Also Read:",
                "What made the jet special",
                "Get the latest in our mail")));
  }

  @Test
  void cutsNothingBeforeARealParagraph() {
    List<String> story = List.of("One.", "Related stories", "This is a sentence of the story.");
    assertEquals(new StoryEnd.Trimmed(story, List.of(), Optional.empty()), StoryEnd.trim(story));
  }

  @Test
  void takesTheCorrectionOut() {
    assertEquals(
        new StoryEnd.Trimmed(
            List.of("One."),
            List.of("© 2019 The Paper"),
            Optional.of("This article was amended on 9 July 2019 to correct a name.")),
        StoryEnd.trim(
            List.of(
                "One.",
                "• This article was amended on 9 July 2019 to correct a name.",
                "© 2019 The Paper")));
  }

  @Test
  void canLeaveNothing() {
    assertEquals(
        new StoryEnd.Trimmed(List.of(), List.of("Advertisement"), Optional.empty()),
        StoryEnd.trim(List.of("Advertisement")));
  }
}
