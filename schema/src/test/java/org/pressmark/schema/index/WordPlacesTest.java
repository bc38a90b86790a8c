package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Quotation;

final class WordPlacesTest {
  private static final String BODY = "Aid came, he said: “at last”. “Too late,” said Ms O’Brien.";
  private static final Article ARTICLE =
      new ArticleBuilder("1", Origin.of("a.txt"))
          .headline("Aid comes")
          .alternativeHeadline("Late, some say")
          .articleBody(BODY)
          .quotations(List.of(quotation("at last"), quotation("Too late,")))
          .build();

  private static Quotation quotation(String text) {
    int start = BODY.indexOf(text);
    return new Quotation(text, Optional.empty(), start, start + text.length());
  }

  private static String word(NewsText text, int position, String content) {
    WordPlaces places = WordPlaces.of(text, ARTICLE);
    return content.substring(places.start(position), places.end(position));
  }

  @Test
  void wordsOfOneValueHavePositionsFromZero() {
    assertEquals("comes", word(NewsText.HEADLINE, 1, "Aid comes"));
    assertEquals("Aid", word(NewsText.BODY, 0, BODY));
    assertEquals("O’Brien", word(NewsText.BODY, 10, BODY));
  }

  @Test
  void nextValueBeginsAfterTheGap() {
    String lead = "Late, some say\n" + BODY;
    assertEquals("say", word(NewsText.LEAD, 2, lead));
    assertEquals("Aid", word(NewsText.LEAD, 3 + NewsAnalyzer.GAP, lead));
  }

  @Test
  void quotedWordsStandWhereTheBodyHasThem() {
    assertEquals("last", word(NewsText.QUOTE, 1, BODY));
    assertEquals("Too", word(NewsText.QUOTE, 2 + NewsAnalyzer.GAP, BODY));
  }

  @Test
  void refusesPositionsWithoutAWord() {
    WordPlaces places = WordPlaces.of(NewsText.HEADLINE, ARTICLE);
    assertThrows(IllegalArgumentException.class, () -> places.start(2));
    assertThrows(IllegalArgumentException.class, () -> places.end(-1));
  }
}
