package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.searcher.search.Copies;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.Passage;
import org.pressmark.searcher.web.page.MarkedText.Run;

final class HitViewTest {
  private static final Article ARTICLE =
      new ArticleBuilder("a b/c", Origin.of("a.txt"))
          .headline("Rebels leave")
          .byline("AFP")
          .creditText("AFP")
          .build();

  @Test
  void leadsToTheArticleWithTheQuestion() {
    Address here = Address.of("/").with("query", "rebels").with("sort", "newest");
    assertEquals("/article/a%20b%2Fc?query=rebels", HitView.of(hit(1), here).address().toString());
  }

  @Test
  void marksTheHeadlineInsteadOfRepeatingIt() {
    HitView view = HitView.of(hit(1), Address.of("/"));
    assertEquals(
        List.of(new Run("Rebels", true), new Run(" leave", false)), view.headline().runs());
    assertEquals(List.of(), view.passages());
  }

  @Test
  void namesASourceOnce() {
    HitView view = HitView.of(hit(1), Address.of("/"));
    assertEquals(List.of("AFP"), view.sources());
    assertEquals(Optional.empty(), view.byline());
  }

  @Test
  void countsTheOtherCopies() {
    assertEquals(Optional.empty(), HitView.of(hit(1), Address.of("/")).copies());
    assertEquals(
        Optional.of(new HitView.CopiesView("+11 copies", "A, B, C and 1 more")),
        HitView.of(hit(12), Address.of("/")).copies());
  }

  private static Hit hit(long copies) {
    return new Hit(
        ARTICLE,
        1,
        List.of(new Passage("headline", "Rebels leave", List.of(new Passage.Range(0, 6)))),
        Optional.of(new Copies(copies, List.of("A", "B", "C", "D"))));
  }
}
