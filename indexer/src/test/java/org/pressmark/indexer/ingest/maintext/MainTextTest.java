package org.pressmark.indexer.ingest.maintext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class MainTextTest {
  private static final String FIRST =
      "The ferry ran aground at dawn, the harbour master said, on rocks that every chart has shown for years.";
  private static final String SECOND =
      "Tugs pulled her free by noon, and divers will look at the hull tomorrow, if the wind goes down.";
  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + " " + SECOND;

  @Test
  void leavesOutWhatStandsRoundTheStory() {
    assertEquals(
        TEXT,
        text(
            """
            <div id="cookie-banner"><p>We use cookies, like everybody, to make things better for you.</p></div>
            <nav><ul><li><a href="/a">News</a><li><a href="/b">Sport, weather, traffic</a></ul></nav>
            <div class="page"><div class="story">%s
              <ul class="share-tools"><li><a href="/f">Facebook</a><li><a href="/t">Twitter</a></ul>
              <div class="related"><h3>Read more</h3><a href="/x">Other ships that ran aground, a list</a></div>
            </div></div>
            <aside><p>Ten ferries that never made it, number five will surprise you, said nobody.</p></aside>
            <footer>Copyright, all rights reserved, terms, privacy, contact</footer>
            """
                .formatted(STORY)));
  }

  @Test
  void leavesOutTeasersWithTheirCaptions() {
    String teaser =
        "<div class=teaser><a href=/1><img src=1.jpg></a><p><a href=/1>A tanker, too</a></p></div>";
    assertEquals(
        TEXT,
        text(
            "<div><div class=article>"
                + STORY
                + "</div><div>"
                + teaser.repeat(4)
                + "</div></div>"));
  }

  @Test
  void makesParagraphsOfLinesWithTwoBreaksBetween() {
    assertEquals(
        TEXT, text("<div><a href=/>Home</a></div><div>" + FIRST + "<br><br>" + SECOND + "</div>"));
  }

  @Test
  void keepsListsTablesAndCaptionsOfTheStory() {
    String parts =
        "<ul><li>Anna, built in 1987</li><li>Berta, built in 1990, sold since</li></ul>"
            + "<figure><img src=a.jpg><figcaption>The ferry on the rocks</figcaption></figure>"
            + "<table><tr><th>Ship<th>Year<tr><td>Anna<td>1987</table>";
    assertEquals(
        TEXT
            + " Anna, built in 1987 Berta, built in 1990, sold since The ferry on the rocks"
            + " Ship Year Anna 1987",
        text("<article>" + STORY + parts + "</article>"));
  }

  @Test
  void looksAgainWhereNamesHideTheStory() {
    assertEquals(TEXT, text("<div class=sidebar><div class=comment>" + STORY + "</div></div>"));
  }

  @Test
  void leavesThePageAsItIs() {
    var page = Jsoup.parse("<nav>News</nav><div>" + STORY + "</div>");
    String before = page.outerHtml();
    assertEquals(true, MainText.of(page).isPresent());
    assertEquals(before, page.outerHtml());
  }

  @Test
  void findsNothingOnAnEmptyPage() {
    assertEquals(
        Optional.empty(),
        MainText.of(Jsoup.parse("<nav>News</nav><script>x</script>")).filter(Element::hasText));
  }

  private static String text(String page) {
    return MainText.of(Jsoup.parse(page)).map(Element::text).orElse("");
  }
}
