package org.pressmark.searcher.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.searcher.query.QueryField.ABOUT;
import static org.pressmark.searcher.query.QueryField.BYLINE;
import static org.pressmark.searcher.query.QueryField.DATE;
import static org.pressmark.searcher.query.QueryField.HEADLINE;
import static org.pressmark.searcher.query.QueryField.LEAD;
import static org.pressmark.searcher.query.QueryField.URL;
import static org.pressmark.searcher.query.QueryField.WORD_COUNT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.And;
import org.pressmark.searcher.query.QueryNode.DateMatch;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.In;
import org.pressmark.searcher.query.QueryNode.Not;
import org.pressmark.searcher.query.QueryNode.NumberRange;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// The trees behind `query-spec.txt`, and the limits.
final class QueryParserTest {

  private final QueryParser parser =
      new QueryParser(Clock.fixed(Instant.parse("2016-12-06T23:30:00Z"), ZoneOffset.UTC));

  private QueryNode tree(String query) throws QueryParseException {
    return parser.parse(query).root();
  }

  private QueryParseException fault(String query) {
    return assertThrows(QueryParseException.class, () -> parser.parse(query));
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @Test
  void blankQueryAsksForEveryArticle() throws QueryParseException {
    assertEquals(new All(span(0, 0)), tree(""));
    assertEquals(new All(span(0, 0)), tree(" \t\n\u00A0"));
    assertEquals(new All(span(1, 2)), tree(" *"));
  }

  @Test
  void bindsNotThenAndThenOr() throws QueryParseException {
    assertEquals(
        new Or(
            span(0, 12),
            List.of(
                new And(
                    span(0, 7),
                    List.of(
                        new Not(span(0, 5), new Word(span(4, 5), "a")), new Word(span(6, 7), "b"))),
                new Word(span(11, 12), "c"))),
        tree("NOT a b OR c"));
  }

  @Test
  void spansReachRoundParentheses() throws QueryParseException {
    QueryNode either =
        new Or(span(3, 9), List.of(new Word(span(3, 4), "a"), new Word(span(8, 9), "b")));
    assertEquals(
        new And(span(1, 12), List.of(new Not(span(1, 10), either), new Word(span(11, 12), "c"))),
        tree(" -(a OR b) c"));
  }

  @Test
  void readsTermsOfPhrases() throws QueryParseException {
    assertEquals(
        new Phrase(
            span(0, 24),
            List.of(
                new Word(span(1, 5), "al-Q"),
                new Wildcard(span(6, 11), "wom?n"),
                new Fuzzy(span(12, 18), "buys", 1),
                new Word(span(19, 20), "&")),
            10),
        tree("\"al-Q wom?n buys~1 &\"~10"));
  }

  @Test
  void wildcardPatternsKeepLiteralMarksEscaped() throws QueryParseException {
    assertEquals(new Wildcard(span(0, 7), "a\\*b*c"), tree("a\\*\\b*c"));
    assertEquals(
        new In(span(0, 8), EnumSet.of(URL), false, new Wildcard(span(4, 8), "a\\?b*")),
        tree("url:a?b*"));
  }

  @Test
  void namesFieldsAroundWhatIsSearchedInThem() throws QueryParseException {
    assertEquals(
        new In(span(0, 4), EnumSet.of(HEADLINE), false, new Word(span(3, 4), "x")), tree("hd:x"));
    assertEquals(
        new In(span(0, 7), EnumSet.of(HEADLINE, LEAD), false, new Word(span(6, 7), "x")),
        tree("hlead:x"));
    assertEquals(
        new In(span(0, 12), EnumSet.of(BYLINE), true, new Word(span(11, 12), "x")),
        tree("-in:byline x"));
    assertEquals(
        new Not(
            span(0, 9), new In(span(1, 9), EnumSet.of(BYLINE), false, new Word(span(8, 9), "x"))),
        tree("-byline:x"));
  }

  @Test
  void readsDatesAndNumbers() throws QueryParseException {
    assertEquals(
        new DateMatch(
            span(5, 12), DATE, DateRange.of(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31))),
        tree("date:2016-12"));
    assertEquals(
        new DateMatch(span(5, 12), DATE, DateCondition.State.SUSPECT), tree("date:suspect"));
    assertEquals(new DateMatch(span(6, 10), ABOUT, DateCondition.State.NONE), tree("about:none"));
    assertEquals(
        new NumberRange(span(3, 7), WORD_COUNT, OptionalLong.of(501), OptionalLong.empty()),
        tree("wc:>500"));
  }

  @Test
  void todayIsTheDayInTheZoneOfTheClock() throws QueryParseException {
    Clock inIndia = Clock.fixed(Instant.parse("2016-12-06T23:30:00Z"), ZoneId.of("Asia/Kolkata"));
    assertEquals("date:2016-12-07", new QueryParser(inIndia).parse("date:today").normalized());
    assertEquals("date:2016-12-06", parser.parse("date:today").normalized());
  }

  @Test
  void makesTypographyPlainButRemembersWhereItStood() throws QueryParseException {
    assertEquals(
        new And(
            span(1, 18),
            List.of(
                new Phrase(
                    span(1, 6), List.of(new Word(span(2, 3), "a"), new Word(span(4, 5), "b")), 0),
                new Word(span(7, 13), "O'Hara"),
                new Not(span(14, 18), new Word(span(16, 18), "xy")))),
        tree("\uFEFF“a\u00A0b” O’Hara –\u200Bxy"));
    assertEquals(new Word(span(0, 3), "xy"), tree("x\u00ADy"));
  }

  @Test
  void composesAccents() throws QueryParseException {
    assertEquals(new Word(span(0, 5), "café"), tree("cafe\u0301"));
  }

  @Test
  void keepsTheJoinersOfSpelling() throws QueryParseException {
    assertEquals(new Word(span(0, 8), "می\u200Cخواهم"), tree("می\u200Cخواهم"));
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    QueryParseException fault = fault("aleppo AND headlin:x");
    assertEquals("column 12: there is no field 'headlin'; try headline", fault.getMessage());
    assertEquals(span(11, 18), fault.span());
    assertEquals(
        """
        aleppo AND headlin:x
                   ^^^^^^^\
        """,
        fault.caret("aleppo AND headlin:x"));
  }

  @Test
  void reportsTheFirstOfSeveralFaultsOnly() {
    assertEquals(
        "column 1: there is no field 'foo'; try \"foo:a\"", fault("foo:a bar:b )").getMessage());
  }

  @Test
  @Timeout(5)
  void limitsLength() throws QueryParseException {
    assertEquals(10_000, parser.parse("a".repeat(10_000)).normalized().length());
    assertEquals(
        "column 10001: the query has 10001 characters; the limit is 10000",
        fault("a".repeat(10_001)).getMessage());
    assertEquals(
        "column 10001: the query has 100000000 characters; the limit is 10000",
        fault("(".repeat(100_000_000)).getMessage());
  }

  @Test
  @Timeout(5)
  void limitsDepth() throws QueryParseException {
    assertEquals(new Word(span(100, 101), "a"), tree("(".repeat(100) + "a" + ")".repeat(100)));
    assertEquals(
        "column 101: parentheses are more than 100 deep",
        fault("(".repeat(101) + "a" + ")".repeat(101)).getMessage());
  }

  @Test
  @Timeout(5)
  void limitsBreadth() throws QueryParseException {
    assertEquals(1_024, ((And) tree("a ".repeat(1_024))).children().size());
    assertEquals(
        "column 2049: a query has at most 1024 words, phrases, dates and numbers",
        fault("a ".repeat(1_025)).getMessage());
  }

  @ParameterizedTest
  @Timeout(5)
  @ValueSource(
      strings = {
        "(",
        ")",
        "()",
        "\"",
        "\"\"",
        "“”",
        "-",
        "+",
        "- ",
        "NOT ",
        "NOT (",
        "-(",
        "AND ",
        "a OR ",
        "a AND ",
        "~",
        "*",
        "?",
        "a~",
        "a*",
        "^",
        ":",
        "a:",
        "headline:",
        "headline:(",
        "in:",
        "in:(",
        "in:headline ",
        "date:",
        "date:[",
        "date:(",
        "wc:(",
        "\\",
        "\\ ",
        "[",
        "{",
        "..",
        "W/5 ",
        "a W/5 ",
        "\u200B",
        "\u0301",
        "😀",
        "\uD83D",
        "'",
        "/",
        "!",
        "—",
        "=",
        "a\""
      })
  void answersHostileRepetitions(String part) {
    for (String query :
        List.of(
            part.repeat(9_999 / part.length()),
            part.repeat(2_000) + "a",
            "a" + part.repeat(2_000))) {
      try {
        ParsedQuery parsed = parser.parse(query);
        assertEquals(parsed.normalized(), parser.parse(parsed.normalized()).normalized());
      } catch (QueryParseException e) {
        assertTrue(e.span().end() <= query.length(), e.getMessage());
      }
    }
  }

  @Test
  @Timeout(5)
  void refusesNormalFormsThatWouldBeTooLong() {
    assertEquals(
        "column 1: the query written out in full has 14995 characters; the limit is 10000",
        fault("hd:a ".repeat(1_000).strip()).getMessage());
  }
}
