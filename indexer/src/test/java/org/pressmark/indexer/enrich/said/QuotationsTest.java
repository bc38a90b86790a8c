package org.pressmark.indexer.enrich.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Quotation;

final class QuotationsTest {

  /// The quotations of a text as `speaker: words`, where nobody has looked for names.
  private static List<String> said(String text) {
    return said(text, List.of());
  }

  private static List<String> said(String text, List<Mention> mentions) {
    return Quotations.of(text, mentions).stream()
        .map(quotation -> quotation.speaker().orElse("?") + ": " + quotation.text())
        .toList();
  }

  private static Mention mention(EntityType type, String text, String part, String name) {
    int start = text.indexOf(part);
    return new Mention(
        type, part, name, Mention.Part.BODY, start, start + part.length(), Optional.empty());
  }

  @Test
  void findsTheMarksOfManyLanguages() {
    for (String text :
        List.of(
            "They said “no more war” on Monday.",
            "They said \"no more war\" on Monday.",
            "They said ‘no more war’ on Monday.",
            "They said 'no more war' on Monday.",
            "They said „no more war“ on Monday.",
            "They said „no more war” on Monday.",
            "They said «no more war» on Monday.",
            "They said « no more war » on Monday.",
            "They said »no more war« on Monday.",
            "They said ”no more war” on Monday.",
            "They said ``no more war'' on Monday.",
            "They said “no more war\" on Monday.")) {
      assertEquals(List.of("?: no more war"), said(text), text);
    }
  }

  @Test
  void givesTheOffsetsOfTheWords() {
    assertEquals(
        List.of(new Quotation("no more", Optional.empty(), 11, 18)),
        Quotations.of("They said “no more” then.", List.of()));
  }

  @Test
  void apostrophesAreNoMarks() {
    assertEquals(
        List.of(),
        said(
            "The players' union and the owners' group met. Rock 'n' roll in the '80s; it isn't"
                + " Lavrov's, it’s the rebels’ own, ‘tis true."));
    assertEquals(
        List.of("?: the rebels’ last stand"), said("They called it ‘the rebels’ last stand’."));
  }

  @Test
  void titlesNicknamesAndSingleWordsAreNoQuotations() {
    assertEquals(
        List.of(),
        said(
            "The so-called “people's court” met. They played “Gone With the Wind”. A “shall” became a"
                + " “should”. Dwayne “The Rock” Johnson won."));
    assertEquals(List.of("John Smith: Yes,"), said("“Yes,” John Smith said."));
  }

  @Test
  void aQuotationInsideOfAnotherIsPartOfIt() {
    assertEquals(
        List.of("Ann Lee: He told me ‘go home now’ and left,"),
        said("“He told me ‘go home now’ and left,” said Ann Lee."));
    assertEquals(
        List.of("Ann Lee: He told me “go home now” and left"),
        said("‘He told me “go home now” and left’, said Ann Lee."));
  }

  @Test
  void aQuotationGoesOnInTheNextParagraphIfThatOpensAgain() {
    assertEquals(
        List.of("Ann Lee: We came home.", "Ann Lee: The house was gone.", "Ann Lee: All of it."),
        said(
            """
            Ann Lee said: “We came home.

            “The house was gone.

            “All of it.”
            """));
  }

  @Test
  void aMarkThatIsNeverClosedOpensNothing() {
    assertEquals(List.of(), said("He said “we came home.\n\nThe house was gone."));
    assertEquals(
        List.of("Ann Lee: the house was gone"),
        said("He said “we came. Then Ann Lee said “the house was gone” and left."));
  }

  @Test
  void namesWhoSpeaksAfterTheQuotation() {
    assertEquals(
        List.of("Sergei Lavrov: We wait,"),
        said("“We wait,” Foreign Minister Sergei Lavrov told journalists."));
    assertEquals(List.of("Sergei Lavrov: We wait,"), said("“We wait,” said Sergei Lavrov."));
    assertEquals(
        List.of("Sergei Lavrov: We wait,"),
        said("“We wait,” said the Russian foreign minister, Sergei Lavrov."));
    assertEquals(
        List.of("Ann Lee: We wait,"),
        said("“We wait,” Ann Lee, a nurse who works in the camp, told us."));
    assertEquals(List.of("Ann Lee: We wait"), said("“We wait”, according to Ann Lee, a nurse."));
    assertEquals(List.of("Ann Lee: Who waits?"), said("“Who waits?” Ann Lee asked."));
    assertEquals(
        List.of("Carl Tobias: We wait,"),
        said("“We wait,” said University of Richmond law professor Carl Tobias."));
  }

  @Test
  void namesWhoSpeaksBeforeTheQuotation() {
    assertEquals(List.of("Ann Lee: We wait."), said("Then Ann Lee said: “We wait.”"));
    assertEquals(List.of("Ann Lee: We wait."), said("According to Ann Lee, “We wait.”"));
    assertEquals(List.of("Ann Lee: We wait."), said("Ann Lee: “We wait.”"));
    assertEquals(
        List.of("Ann Lee: a quiet place"), said("The camp was Ann Lee’s “a quiet place”."));
  }

  @Test
  void aPhraseInASentenceIsSpokenByItsSubject() {
    assertEquals(
        List.of("Ann Lee: buy time"),
        said("On Monday Ann Lee accused the city of trying to “buy time” for the owners."));
    assertEquals(
        List.of("Ann Lee: a very bad idea", "Ann Lee: cruel and mean"),
        said("Ann Lee called the plan “a very bad idea”, adding that it was “cruel and mean”."));
    assertEquals(
        List.of("Bob Ray: a very bad idea"),
        said("The plan was described as “a very bad idea” by Bob Ray."));
    assertEquals(
        List.of("?: faithless electors"), said("Ann Lee met the “faithless electors” in May."));
  }

  @Test
  void theHalvesOfASplitQuotationHaveOneSpeaker() {
    assertEquals(
        List.of("Ann Lee: We wait,", "Ann Lee: and we hope."),
        said("“We wait,” said Ann Lee, “and we hope.”"));
    assertEquals(
        List.of("Ann Lee: We wait,", "Ann Lee: We hope."),
        said("“We wait,” Ann Lee said. “We hope.”"));
  }

  @Test
  void aQuotationAloneGoesOnWithTheOneBefore() {
    assertEquals(
        List.of("Ann Lee: They will be found."),
        said("They ran, but Ann Lee said they would not get far.\n\n“They will be found.”"));
    assertEquals(List.of("?: They will be found."), said("They ran.\n\n“They will be found.”"));
  }

  @Test
  void aPronounIsTheSubjectOfTheSentenceBefore() {
    assertEquals(
        List.of("Ann Lee: We wait,"),
        said("Ann Lee met Bob Ray in the camp. “We wait,” she said."));
    assertEquals(
        List.of("?: We wait,"), said("Ann Lee met Bob Ray in the camp. “We wait,” he said."));
    assertEquals(List.of("?: We wait,"), said("It rained. “We wait,” he said."));
    assertEquals(
        List.of("?: We wait,"), said("In the camp were Bob Ray and Jim Low. “We wait,” he said."));
  }

  @Test
  void aTitleStandsForWhoHoldsIt() {
    assertEquals(
        List.of("Ann Lee: We wait,"),
        said("Mayor Ann Lee came with Bob Ray. It rained. “We wait,” the mayor said."));
    assertEquals(List.of("?: We wait,"), said("“We wait,” the mayor said."));
  }

  @Test
  void whoIsOnlyDescribedIsTheOneWhoSpeaksNext() {
    assertEquals(
        List.of("Ann Lee: buy time", "Ann Lee: We wait,"),
        said(
            "The city's top doctor accused them of trying to “buy time”. “We wait,” Ann Lee said."));
  }

  @Test
  void severalPeopleOrAThingAreNobody() {
    assertEquals(List.of("?: We wait,"), said("Ann Lee came. “We wait,” officials said."));
    assertEquals(
        List.of("?: we all wait"), said("Ann Lee came. The report said “we all wait” there."));
    assertEquals(List.of("?: We wait,"), said("“We wait,” said a spokesman for Ann Lee."));
  }

  @Test
  void takesTheCanonicalNameOfAMention() {
    String text = "“We wait,” Lavrov said. “We hope,” Amnesty said. “We go,” Moscow said.";
    assertEquals(
        List.of("Sergei Lavrov: We wait,", "Amnesty International: We hope,", "?: We go,"),
        said(
            text,
            List.of(
                mention(EntityType.PERSON, text, "Lavrov", "Sergei Lavrov"),
                mention(EntityType.ORGANIZATION, text, "Amnesty", "Amnesty International"),
                mention(EntityType.PLACE, text, "Moscow", "Moscow"))));
  }

  @Test
  void aSurnameStandsForTheOneFullName() {
    assertEquals(
        List.of("Sergei Lavrov: We wait,"),
        said("Sergei Lavrov came to the camp. It rained there. “We wait,” Lavrov said."));
  }

  @Test
  @Timeout(20)
  void readsLongTextsOfMarksInLinearTime() {
    for (String part :
        List.of(
            "“",
            "\"",
            "'",
            "‘a ",
            "a’ ",
            "“a b” said ",
            "<a b=\"",
            "“a b” and at noon said ",
            "Ann said “x y",
            ", ",
            "“\n\n",
            "“a b\n\n")) {
      int found = Quotations.of(part.repeat(20_000), List.of()).size();
      assertTrue(found <= 20_000, part);
    }
  }

  @Test
  void quotationsLieInTheTextInOrder() {
    var random = new Random(20_161_206);
    String[] parts = {
      "“", "”", "\"", "‘", "’", "'", "«", "»", "„", " ", "\n\n", "Ann", "said", ", ", ". ", "he"
    };
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(30); k > 0; k--) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      int last = 0;
      for (Quotation quotation : Quotations.of(text.toString(), List.of())) {
        assertTrue(quotation.start() >= last, text::toString);
        assertEquals(
            text.substring(quotation.start(), quotation.end()), quotation.text(), text::toString);
        last = quotation.end() + 1;
      }
    }
  }
}
