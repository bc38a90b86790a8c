package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Quotation;

final class QuotedTextTest {

  private static List<String> values(String body, Quotation... quotations) {
    return QuotedText.values(
        new ArticleBuilder("1", Origin.of("a.txt"))
            .articleBody(body)
            .quotations(List.of(quotations))
            .build());
  }

  private static Quotation at(int start, int end) {
    return new Quotation("", Optional.empty(), start, end);
  }

  @Test
  void everyValueBeginsOneCharacterAfterTheOneBefore() {
    String body = "He said “no” and “not now”.";
    List<String> values = values(body, at(9, 11), at(18, 25));
    assertEquals(List.of("         no", "      not now"), values);
    assertEquals(
        List.of(11, 25),
        Stream.of(values.get(0).length(), values.get(0).length() + 1 + values.get(1).length())
            .toList());
  }

  @Test
  void leavesOutWhatOverlapsOrLiesOutside() {
    assertEquals(List.of("ab"), values("abcdef", at(0, 2), at(1, 3), at(2, 4), at(4, 9)));
    assertEquals(List.of(), values("abcdef", at(3, 3), at(7, 9)));
  }
}
