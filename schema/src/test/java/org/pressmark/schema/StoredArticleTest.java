package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StoredArticleTest {
  private static final long SEED = 20_161_206;

  private static Article readBack(Article article) throws IOException {
    byte[] bytes = StoredArticle.bytes(article);
    return StoredArticle.read(bytes, 0, bytes.length, article.articleBody(), article.storyGroup());
  }

  @Test
  void givesBackAnyArticle() throws IOException {
    var articles = new RandomArticles(SEED);
    for (int i = 0; i < 500; i++) {
      Article article = articles.next();
      assertEquals(article, readBack(article), "seed " + SEED + ", article " + i);
    }
  }

  @Test
  void givesBackTheEmptiestArticle() throws IOException {
    Article article = new ArticleBuilder("1", Origin.of("")).build();
    assertEquals(article, readBack(article));
  }

  @Test
  void givesBackTextsOfAnyLength() throws IOException {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt")).furniture("é ".repeat(11_000_000)).build();
    assertEquals(article, readBack(article));
  }

  /// More strings than Smile can refer back to, and places of one identifier that differ.
  @Test
  void givesBackMentionsThatRepeatOrContradictEachOther() throws IOException {
    List<Mention> mentions =
        IntStream.range(0, 5_000)
            .mapToObj(i ->
                mention(
                    i % 3 == 0 ? "Geneva" : "Geneva " + i,
                    new Mention.Location(
                        "2660646",
                        Mention.Kind.CITY,
                        46.2 + i % 7,
                        6.1,
                        i % 5 == 0 ? Optional.empty() : Optional.of("CH"),
                        Optional.empty())))
            .toList();
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .articleBody("Geneva")
            .mentions(mentions)
            .build();
    assertEquals(article, readBack(article));
  }

  private static Mention mention(String text, Mention.Location location) {
    return new Mention(
        EntityType.PLACE, text, text, Mention.Part.BODY, 0, 6, Optional.of(location));
  }

  @Test
  void writesAPlaceThatComesAgainInAFewBytes() {
    var location =
        new Mention.Location(
            "2660646", Mention.Kind.CITY, 46.2, 6.1, Optional.of("CH"), Optional.of("Geneva"));
    var once = new ArticleBuilder("1", Origin.of("a.txt")).articleBody("Geneva");
    var often = new ArticleBuilder("1", Origin.of("a.txt")).articleBody("Geneva");
    once.mentions(List.of(mention("Geneva", location)));
    often.mentions(IntStream.range(0, 11).mapToObj(_ -> mention("Geneva", location)).toList());
    int ten = StoredArticle.bytes(often.build()).length - StoredArticle.bytes(once.build()).length;
    assertTrue(ten <= 10 * 16, ten + " bytes for ten mentions more");
  }

  @Test
  void refusesRangesOutsideOfTheText() {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .articleBody("He said “no”.")
            .quotations(List.of(new Quotation("no", Optional.empty(), 9, 11)))
            .build();
    byte[] bytes = StoredArticle.bytes(article);
    assertThrows(
        IOException.class,
        () -> StoredArticle.read(bytes, 0, bytes.length, "cut", Optional.empty()));
  }
}
