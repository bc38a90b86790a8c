package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.DateMention;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Quotation;

final class PassagesTest {
  private static final long SEED = 20_161_206;

  private static ArticleBuilder article() {
    return new ArticleBuilder("1", Origin.of("a.txt"));
  }

  private static Article body(String body) {
    return article().articleBody(body).build();
  }

  /// The passages of an article as `field: text`, what matched in brackets.
  private static List<String> passages(Article article, String query) throws Exception {
    var marked = new ArrayList<String>();
    try (var archive = TestArchive.of(List.of(article))) {
      var request =
          new SearchRequest(
              TestArchive.question(query), Order.NEWEST, 1, Optional.empty(), List.of(), 2);
      for (Passage passage : archive.search(request).hits().getFirst().passages()) {
        marked.add(passage.field() + ": " + marked(passage));
      }
    }
    return marked;
  }

  private static String marked(Passage passage) {
    var text = new StringBuilder(passage.text());
    for (Passage.Range range : passage.highlights().reversed()) {
      text.insert(range.end(), ']').insert(range.start(), '[');
    }
    return text.toString();
  }

  @Test
  void markEveryFormOfAWord() throws Exception {
    assertEquals(
        List.of("body: [Rebels] left.", "body: The [rebel’s] men, a [REBEL] said."),
        passages(body("Rebels left. Nobody came.\n\nThe rebel’s men, a REBEL said."), "rebel"));
  }

  @Test
  void markWordsInsideOfQuotationsOnly() throws Exception {
    String body = "To buy time. He said “no time” and “to buy time is to lose”.";
    Article article =
        article()
            .articleBody(body)
            .quotations(
                List.of(
                    new Quotation("no time", Optional.of("Sergei Lavrov"), 22, 29),
                    new Quotation("to buy time is to lose", Optional.empty(), 36, 58)))
            .build();
    assertEquals(
        List.of("body: He said “no time” and “to [buy time] is to lose”."),
        passages(article, "quote:\"buy time\""));
    assertEquals(
        List.of("body: He said “no [time]” and “to buy [time] is to lose”."),
        passages(article, "quote:time"));
    assertEquals(
        List.of("body: He said “no time” and “to [buy] time is to lose”."),
        passages(article, "quote:buying"));
    assertEquals(List.of("body: To buy time."), passages(article, "speaker:lavrov"));
  }

  @Test
  void markTheWordsOfADate() throws Exception {
    Article article =
        article()
            .articleBody("They met in May. They parted yesterday.")
            .datesMentioned(
                List.of(
                    new DateMention(
                        "May", 12, 15, LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 31)),
                    new DateMention(
                        "yesterday", 29, 38, LocalDate.of(2016, 12, 5), LocalDate.of(2016, 12, 5))))
            .build();
    assertEquals(List.of("body: They parted [yesterday]."), passages(article, "about:2016-12-05"));
    assertEquals(List.of("body: They met in [May]."), passages(article, "about:..2016-11"));
    assertEquals(
        List.of("body: They met in [May].", "body: They parted [yesterday]."),
        passages(article, "about:2016 NOT about:2015"));
  }

  @Test
  void markPossessivesWhole() throws Exception {
    assertEquals(
        List.of("body: [Lavrov’s] visit."), passages(body("Lavrov’s visit."), "\"lavrov\""));
  }

  @Test
  void markThePhraseWhereItStandsAndNotItsWordsElsewhere() throws Exception {
    assertEquals(
        List.of("body: To [buy time] is to waste time."),
        passages(body("To buy time is to waste time. Time to buy."), "“buy time”"));
  }

  @Test
  void markPhrasesOfCommonWords() throws Exception {
    assertEquals(
        List.of("body: [To be or not to be], said the [prince of the] day."),
        passages(
            body("To be or not to be, said the prince of the day."),
            "\"to be or not to be\" \"prince of the\""));
  }

  @Test
  void neverMarkWhatMustNotBeThere() throws Exception {
    Article article = body("Moscow and Aleppo.");
    assertEquals(List.of("body: Moscow and [Aleppo]."), passages(article, "aleppo OR (x -moscow)"));
    assertEquals(
        List.of("body: Moscow and [Aleppo]."), passages(article, "aleppo AND (x OR NOT y)"));
    assertEquals(
        List.of("body: Moscow and [Aleppo]."), passages(article, "aleppo -\"moscow aleppo\""));
  }

  @Test
  void markTheWordsOfALoosePhraseAlone() throws Exception {
    assertEquals(
        List.of("body: The [bank], he said, [cut] [rates] by the bank."),
        passages(body("The bank, he said, cut rates by the bank."), "\"bank cut rates\"~2"));
  }

  @Test
  void markPatterns() throws Exception {
    Article article = body("He talked; talks with the rebels of Fox-IT failed.");
    assertEquals(
        List.of("body: He [talked]; [talks] with the rebels of Fox-IT failed."),
        passages(article, "talk*"));
    assertEquals(
        List.of("body: He talked; talks [with the rebels of] Fox-IT failed."),
        passages(article, "\"with the reb* of\""));
    assertEquals(
        List.of("body: He talked; [talks] with the [rebels] of Fox-IT failed."),
        passages(article, "\"talk* reb*\"~4"));
    assertEquals(
        List.of("body: He talked; talks with the rebels of [Fox-IT] failed."),
        passages(article, "fox-i*"));
  }

  @Test
  void markEachTextWhereItMatches() throws Exception {
    Article article =
        article()
            .headline("Truce in Aleppo")
            .alternativeHeadline("The truce holds, says Aleppo’s mayor")
            .articleBody("Aleppo was calm.\n\nAleppo slept.")
            .build();
    assertEquals(
        List.of(
            "headline: Truce in [Aleppo]",
            "alternativeHeadline: The truce holds, says [Aleppo’s] mayor",
            "body: [Aleppo] was calm.",
            "body: [Aleppo] slept."),
        passages(article, "aleppo"));
    assertEquals(
        List.of("headline: Truce in [Aleppo]", "body: Aleppo was calm."),
        passages(article, "headline:aleppo"));
    assertEquals(
        List.of(
            "alternativeHeadline: The truce holds, says [Aleppo’s] mayor",
            "body: [Aleppo] was calm."),
        passages(article, "lead:aleppo"));
  }

  @Test
  void markTheLeadInTheBodyWhereThereIsNoSummary() throws Exception {
    assertEquals(
        List.of("body: In [Aleppo] it was calm."),
        passages(body("In Aleppo it was calm.\n\nAleppo slept."), "lead:aleppo"));
  }

  @Test
  void areTheSentencesWithMostOfTheQuery() throws Exception {
    assertEquals(
        List.of("body: [Aleppo] and [Homs].", "body: [Homs], [Aleppo], [Homs]."),
        passages(
            body("Aleppo. Aleppo, Aleppo! Aleppo and Homs. Homs.\n\nHoms, Aleppo, Homs."),
            "aleppo homs"));
  }

  @Test
  void areTheBeginningWhereNothingIsAskedOfTheText() throws Exception {
    assertEquals(List.of("body: It was calm."), passages(body("\n It was calm. It was not."), "*"));
    assertEquals(List.of(), passages(body(" \n"), "*"));
    assertEquals(List.of(), passages(body(""), "*"));
  }

  @Test
  void holdBothSentencesOfAPhraseThatRunsOn() throws Exception {
    assertEquals(
        List.of("body: He left [Moscow. Putin] stayed."),
        passages(body("It rained. He left Moscow. Putin stayed. It shone."), "\"moscow putin\""));
  }

  @Test
  void cutLongSentencesRoundTheFirstMatch() throws Exception {
    String words = "word ".repeat(60).strip();
    assertEquals(
        List.of("body: …" + "word ".repeat(16) + "[Aleppo]" + " word".repeat(46) + "…"),
        passages(body(words + " Aleppo " + words + "."), "aleppo"));
  }

  @Test
  void doNotClaimMoreAfterTheEndOfALongSentence() throws Exception {
    String words = "word ".repeat(80);
    assertEquals(
        List.of("body: …" + "word ".repeat(16) + "[Aleppo]."),
        passages(body(words + "Aleppo.\n\n\nNext."), "aleppo"));
  }

  @Test
  void cutTextsWithoutBlanks() throws Exception {
    String kanji = "東".repeat(400);
    String line = "body: …" + "東".repeat(80) + "[京]" + "東".repeat(239) + "…";
    assertEquals(List.of(line), passages(body(kanji + "京" + kanji), "京"));
    assertEquals(
        List.of("body: " + "東".repeat(320) + "…"), passages(body(kanji + "京" + kanji), "*"));
  }

  @Test
  void keepPairsOfSurrogatesWhole() throws Exception {
    for (String shift : List.of("", "x")) {
      String emoji = shift + "😀".repeat(300);
      for (String passage : passages(body(emoji + " Aleppo " + emoji), "aleppo")) {
        assertTrue(passage.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000), passage);
      }
    }
  }

  @Test
  void markOneRangeWhereMatchesOverlap() throws Exception {
    assertEquals(
        List.of("body: [The bank of Japan]."),
        passages(body("The bank of Japan."), "\"the bank of\" AND \"of japan\" AND bank"));
  }

  @Test
  void areStretchesOfTheirTextWhateverItIs() throws Exception {
    var random = new Random(SEED);
    var parts =
        List.of("a", "Aleppo", "😀", "東京", " ", " ", "\n", "\n\n", ". ", "x".repeat(300), "\t");
    for (int i = 0; i < 25; i++) {
      var text = new StringBuilder("Aleppo");
      for (int count = random.nextInt(300); count > 0; count--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      Article article = body(text.toString());
      for (String passage : passages(article, "*")) {
        assertTrue(passage.length() <= 330, () -> "seed " + SEED + ": " + text);
      }
      for (String passage : passages(article, "aleppo OR \"a aleppo\"~3 OR 東 OR *")) {
        String bare = passage.substring(6).replaceAll("[\\[\\]]|^…|…$", "");
        assertTrue(
            text.toString().replaceAll("[\n\t]", " ").contains(bare),
            () -> "seed " + SEED + ": " + text);
      }
    }
  }
}
