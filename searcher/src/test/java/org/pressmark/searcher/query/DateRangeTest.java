package org.pressmark.searcher.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DateRangeTest {

  private final Clock clock = Clock.fixed(Instant.parse("2016-12-06T12:00:00Z"), ZoneOffset.UTC);

  private static DateRange range(String from, String to) {
    return new DateRange(
        Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  @Test
  void readsAnyRange() throws QueryParseException {
    assertEquals(range("2016-11-01", "2017-12-31"), DateRange.parse(" 2016-11..2017 ", clock));
    assertEquals(range("", "2016-12-05"), DateRange.parse("<today", clock));
  }

  @Test
  void readsWhatTheOptionsFromAndToMean() throws QueryParseException {
    assertEquals(range("2016-11-01", ""), DateRange.parseFrom("2016-11", clock));
    assertEquals(range("", "2016-11-30"), DateRange.parseTo("2016-11", clock));
    assertEquals(range("2016-11-30", ""), DateRange.parseFrom("last7d", clock));
    assertEquals(range("", "2016-12-06"), DateRange.parseTo("6 December 2016", clock));
  }

  @Test
  void optionsFromAndToTakeNoOperators() {
    assertEquals(
        "column 1: '>2016' is no date; write 2016, 2016-12, 2016-12-06, 2016-11..2017, last30d or none",
        assertThrows(QueryParseException.class, () -> DateRange.parseFrom(">2016", clock))
            .getMessage());
  }

  @Test
  void refusesWhatIsNoRange() {
    assertEquals(
        "column 1: the date is empty",
        assertThrows(QueryParseException.class, () -> DateRange.parse("", clock)).getMessage());
    assertEquals(
        "column 3: a year has no month 13",
        assertThrows(QueryParseException.class, () -> DateRange.parse(">=2016-13", clock))
            .getMessage());
    assertThrows(QueryParseException.class, () -> DateRange.parse("none", clock));
  }

  @Test
  void meetsInTheDaysOfBoth() {
    assertEquals(
        Optional.of(range("2016-06-01", "2016-12-31")),
        range("2016-01-01", "2016-12-31").intersection(range("2016-06-01", "")));
    assertEquals(
        Optional.of(range("2016-06-01", "2016-06-30")),
        range("2016-06-01", "").intersection(range("", "2016-06-30")));
    assertEquals(Optional.empty(), range("2016-06-01", "").intersection(range("", "2016-05-31")));
  }

  @Test
  void isNeitherReversedNorUnbounded() {
    assertThrows(IllegalArgumentException.class, () -> range("2016-12-06", "2016-12-05"));
    assertThrows(IllegalArgumentException.class, () -> range("", ""));
  }

  @Test
  void isWrittenAsShortAsItCanBe() {
    assertEquals("2016", range("2016-01-01", "2016-12-31").toString());
    assertEquals("2016-02", range("2016-02-01", "2016-02-29").toString());
    assertEquals("2016-02-01..2016-02-28", range("2016-02-01", "2016-02-28").toString());
    assertEquals("2016-01-01..2016-12-06", range("2016-01-01", "2016-12-06").toString());
    assertEquals("2016-01..2016-11", range("2016-01-01", "2016-11-30").toString());
    assertEquals("0987..", range("0987-01-01", "").toString());
    assertEquals("..2016-02-28", range("", "2016-02-28").toString());
  }

  @Test
  void isReadAsItIsWritten() throws QueryParseException {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      LocalDate from = LocalDate.of(1 + random.nextInt(9_998), 1, 1).plusDays(random.nextInt(366));
      LocalDate to = from.plusMonths(random.nextInt(3)).plusDays(random.nextInt(40));
      if (to.getYear() <= 9_999) {
        DateRange range = DateRange.of(from, to);
        assertEquals(range, DateRange.parse(range.toString(), clock));
      }
    }
  }

  @Test
  void everyDayOfALeapYearIsReadInEveryForm() throws QueryParseException {
    for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() == 2016; day = day.plusDays(1)) {
      DateRange range = DateRange.of(day, day);
      String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      assertEquals(range, DateRange.parse(day.toString(), clock));
      assertEquals(range, DateRange.parse(month + " " + day.getDayOfMonth() + ", 2016", clock));
      assertEquals(
          range,
          DateRange.parse(day.getDayOfMonth() + " " + month.substring(0, 3) + ". 2016", clock));
    }
  }
}
