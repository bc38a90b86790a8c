package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArticleTest {
  private static ArticleBuilder article() {
    return new ArticleBuilder("1", Origin.of("a.txt"));
  }

  @Test
  void countsWordsWithALetterOrDigitInThem() {
    assertEquals(4, article().articleBody("Well — “so”,\n\n3 — said.").build().wordCount());
    assertEquals(1, article().articleBody("😀 — 𝔘nicode").build().wordCount());
    assertEquals(0, article().articleBody(" 😀 … ").build().wordCount());
    assertEquals(0, article().build().wordCount());
  }

  @Test
  void takesBlankTextsForAbsentOnes() {
    Article article = article().headline(" ").byline(" \n").url("").correction("\t").build();
    assertEquals(article().build(), article);
  }

  @Test
  void refusesABlankIdentifier() {
    assertThrows(
        IllegalArgumentException.class, () -> new ArticleBuilder(" ", Origin.of("a.txt")).build());
  }

  @Test
  void aStatedDateHasWordsAndIsSuspectWhereUnreadable() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new StatedDate(Optional.of(NewsDate.ofYear(2016)), " ", Provenance.TEXT, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> new StatedDate(Optional.empty(), "Whitsun", Provenance.TEXT, false));
    var unreadable = new StatedDate(Optional.empty(), "Whitsun", Provenance.TEXT, true);
    assertEquals(Optional.empty(), article().datePublished(unreadable).build().dateText());
  }

  @Test
  void aDatelineHasAPlace() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Dateline("Dec 6", List.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void aMentionHasARange() {
    assertThrows(IllegalArgumentException.class, () -> mention(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> mention(3, 2));
  }

  private static Mention mention(int start, int end) {
    return new Mention(
        EntityType.PLACE, "Aleppo", "Aleppo", Mention.Part.BODY, start, end, Optional.empty());
  }
}
