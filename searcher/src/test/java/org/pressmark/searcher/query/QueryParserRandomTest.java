package org.pressmark.searcher.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Any text gives a query or a located fault, and any query is what its normal form says.
final class QueryParserRandomTest {

  private static final long SEED = 20_161_206;

  private static final List<String> PARTS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "a",
          "Köln",
          "al-Assad",
          "U.S.",
          "AT&T",
          "😀",
          "e\u0301",
          "\u0301",
          "ﬁ",
          "İ",
          "\u200C",
          "\u00AD",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\t",
          "\u00A0",
          "1",
          "2016",
          "AND",
          "OR",
          "NOT",
          "and",
          "&&",
          "||",
          "!",
          "-",
          "–",
          "—",
          "+",
          "(",
          "(",
          ")",
          ")",
          "\"",
          "\"",
          "“",
          "”",
          "«",
          "'",
          "’",
          "*",
          "?",
          "~",
          "~1",
          "~2",
          "~5",
          "^",
          "^2",
          ":",
          "headline:",
          "hd:",
          "hlead:",
          "person:",
          "url:",
          "id:",
          "language:",
          "nosuch:",
          "in:",
          "-in:",
          "in:(headline,lead) ",
          ",",
          "date:",
          "wc:",
          "date:2016",
          "date:(",
          "wc:>5",
          "..",
          "[",
          "]",
          "{",
          "}",
          " TO ",
          ">",
          "<=",
          "=",
          "2016-12-06",
          "06/12/2016",
          "last7d",
          "NOW",
          "-1MONTH",
          "/DAY",
          "none",
          "December 6, 2016",
          "W/5",
          " W/5 ",
          " NOT W/5 ",
          " PRE/2 ",
          " W/S ",
          "NEAR/3",
          "w/p",
          "ATLEAST3",
          "ATLEAST3(",
          "exact",
          "exact(",
          "exact(\"",
          "=",
          "=Bush",
          "ALLCAPS(",
          "caps(",
          "near:",
          "near:Aleppo~50km",
          "~50km",
          "/",
          "\\",
          "#",
          "http://x.org/?a=b");

  private final QueryParser parser =
      new QueryParser(Clock.fixed(Instant.parse("2016-12-06T12:00:00Z"), ZoneOffset.UTC));

  @Test
  @Timeout(120)
  void anyTextIsReadOrRefusedWithAPlace() {
    Random random = new Random(SEED);
    int parsed = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(12); parts >= 0; parts--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      parsed += isRead(text.toString()) ? 1 : 0;
    }
    assertTrue(parsed > 10_000, "too few of the texts are queries: " + parsed);
  }

  @Test
  @Timeout(120)
  void anyCharactersAreReadOrRefusedWithAPlace() {
    Random random = new Random(SEED);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length >= 0; length--) {
        text.append(
            (char) (random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(0x10000)));
      }
      isRead(text.toString());
    }
  }

  @Test
  @Timeout(120)
  void anyTreeIsReadBackFromItsNormalForm() throws QueryParseException {
    RandomTrees trees = new RandomTrees(new Random(SEED));
    for (int i = 0; i < 20_000; i++) {
      QueryNode tree = trees.tree(3);
      String normalForm = NormalForm.of(tree);
      if (normalForm.length() < 10_000) {
        ParsedQuery parsed = parser.parse(normalForm);
        assertEquals(tree, Unlocated.of(parsed.root()), normalForm);
        assertEquals(normalForm, parsed.normalized());
      }
    }
  }

  private boolean isRead(String query) {
    ParsedQuery parsed;
    try {
      parsed = parser.parse(query);
    } catch (QueryParseException e) {
      assertTrue(e.span().end() <= query.length(), query);
      assertEquals(2, e.caret(query).lines().count(), query);
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + SEED + ": " + query, e);
    }
    assertRoundTrip(query, parsed);
    return true;
  }

  private void assertRoundTrip(String query, ParsedQuery parsed) {
    try {
      ParsedQuery again = parser.parse(parsed.normalized());
      assertEquals(Unlocated.of(parsed.root()), Unlocated.of(again.root()), query);
      assertEquals(parsed.normalized(), again.normalized(), query);
    } catch (QueryParseException e) {
      throw new AssertionError("seed " + SEED + ": " + query + " -> " + parsed.normalized(), e);
    }
  }
}
