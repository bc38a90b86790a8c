package org.pressmark.searcher.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

final class PlainCitationTest {
  private static ArticleBuilder article() {
    return new ArticleBuilder("a1", Origin.of("a1.txt")).headline("Rebels\nlose ground");
  }

  private static StatedDate date(String text, boolean suspect) {
    return new StatedDate(Optional.of(NewsDate.parse(text)), text, Provenance.MARKUP, suspect);
  }

  @Test
  void saysAllThatIsKnown() {
    assertEquals(
        "Ann Lee, Ludwig van Beethoven and Peter Amsel Jr., “Rebels lose ground”, The Harbour"
            + " Gazette, 6 December 2016, ed. Late, p. A1, https://harbour.example/1",
        PlainCitation.of(
            article()
                .authors(List.of("Ann Lee", "Ludwig van Beethoven", "Peter Amsel Jr."))
                .publisher("The Harbour Gazette")
                .datePublished(date("2016-12-06T21:28+05:30", false))
                .printEdition("Late")
                .printPage("A1")
                .url("https://harbour.example/1")
                .build()));
  }

  @Test
  void guessesNothing() {
    assertEquals("“Rebels lose ground”, undated", PlainCitation.of(article().build()));
    assertEquals(
        "PTI, “Rebels lose ground”, December 2016",
        PlainCitation.of(
            article().creditText("PTI").datePublished(date("2016-12", false)).build()));
    assertEquals(
        "“Rebels lose ground”, 2091 [?]",
        PlainCitation.of(article().datePublished(date("2091", true)).build()));
  }
}
