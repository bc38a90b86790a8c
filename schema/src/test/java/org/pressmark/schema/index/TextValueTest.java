package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Quotation;

final class TextValueTest {

  private static List<TextValue> quotations(String body, Quotation... quotations) {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .articleBody(body)
            .quotations(List.of(quotations))
            .build();
    return TextValue.of(NewsText.QUOTE, article);
  }

  private static Quotation at(int start, int end) {
    return new Quotation("", Optional.empty(), start, end);
  }

  @Test
  void quotationsStandWhereTheBodyHasThem() {
    assertEquals(
        List.of(new TextValue("no", 9), new TextValue("not now", 18)),
        quotations("He said “no” and “not now”.", at(9, 11), at(18, 25)));
  }

  @Test
  void leavesOutQuotationsThatOverlapOrLieOutside() {
    assertEquals(
        List.of(new TextValue("ab", 0)),
        quotations("abcdef", at(0, 2), at(1, 3), at(2, 4), at(4, 9)));
    assertEquals(List.of(), quotations("abcdef", at(3, 3), at(7, 9)));
  }

  @Test
  void leadIsSummaryAndFirstParagraph() {
    var builder = new ArticleBuilder("1", Origin.of("a.txt")).articleBody("First.\n\nSecond.");
    assertEquals(List.of(new TextValue("First.", 0)), TextValue.of(NewsText.LEAD, builder.build()));
    assertEquals(
        List.of(new TextValue("In short", 0), new TextValue("First.", 9)),
        TextValue.of(NewsText.LEAD, builder.alternativeHeadline("In short").build()));
  }
}
