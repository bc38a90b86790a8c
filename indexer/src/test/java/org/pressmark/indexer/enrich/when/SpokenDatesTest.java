package org.pressmark.indexer.enrich.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pressmark.schema.DateMention;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;

/// All texts are published on Tuesday, 6 December 2016.
final class SpokenDatesTest {
  private static final Optional<NewsDate> PUBLISHED =
      Optional.of(NewsDate.ofDay(LocalDate.of(2016, 12, 6)));

  /// The dates of a text as `words = day` or `words = day..day`.
  private static List<String> dates(String text, Optional<NewsDate> published) {
    return SpokenDates.of(text, List.of(), published).stream()
        .map(date ->
            date.text()
                + " = "
                + date.from()
                + (date.from().equals(date.to()) ? "" : ".." + date.to()))
        .toList();
  }

  private static void finds(String text, String... expected) {
    assertEquals(List.of(expected), dates(text, PUBLISHED), text);
  }

  @Test
  void countsDays() {
    finds("Lavrov yesterday said so.", "yesterday = 2016-12-05");
    finds("It begins today or tomorrow.", "today = 2016-12-06", "tomorrow = 2016-12-07");
    finds("It fell the day before yesterday.", "day before yesterday = 2016-12-04");
    finds("He died last night.", "last night = 2016-12-05");
    finds("He spoke this morning to USA Today.", "this morning = 2016-12-06");
  }

  @Test
  void aWeekdayIsTheLastOrTheNextAsTheVerbSays() {
    finds("He said on Monday that it rained.", "Monday = 2016-12-05");
    finds("They will meet on Friday.", "Friday = 2016-12-09");
    finds(
        "He said on Sunday they would meet on Friday.",
        "Sunday = 2016-12-04",
        "Friday = 2016-12-09");
    finds("On Thursday the court will rule.", "Thursday = 2016-12-08");
    finds("He was shot on Tuesday.", "Tuesday = 2016-12-06");
    finds("It is closed until Friday.", "Friday = 2016-12-09");
    finds(
        "He left last Tuesday and returns next Tuesday.",
        "last Tuesday = 2016-11-29",
        "next Tuesday = 2016-12-13");
    finds("They met on Thursday last week.", "Thursday last week = 2016-12-01");
  }

  @Test
  void weekdaysInNamesAreNone() {
    finds("On Black Friday the Sunday Times sold out; he sat in the sun, as on sundays.");
  }

  @Test
  void weeksRunFromMondayToSunday() {
    finds("It fell last week.", "last week = 2016-11-28..2016-12-04");
    finds("It falls next week.", "next week = 2016-12-12..2016-12-18");
    finds("They met over the weekend.", "weekend = 2016-12-03..2016-12-04");
    finds("They will meet at the weekend.", "weekend = 2016-12-10..2016-12-11");
  }

  @Test
  void countsMonthsAndYears() {
    finds("It fell last month.", "last month = 2016-11-01..2016-11-30");
    finds("It falls next year.", "next year = 2017-01-01..2017-12-31");
    finds("Earlier this month it fell.", "Earlier this month = 2016-12-01..2016-12-06");
    finds("It falls later this year.", "later this year = 2016-12-06..2016-12-31");
    finds("It fell late last year.", "late last year = 2015-09-01..2015-12-31");
    finds("It fell for the past three weeks.", "past three weeks = 2016-11-15..2016-12-06");
  }

  @Test
  void countsBackExactlyToTheUnit() {
    finds("He left two years ago.", "two years ago = 2014-01-01..2014-12-31");
    finds("He left 10 days ago.", "10 days ago = 2016-11-26");
    finds("He left a month ago.", "a month ago = 2016-11-01..2016-11-30");
    finds("He left three weeks ago.", "three weeks ago = 2016-11-14..2016-11-20");
    finds("He returns three days from now.", "three days from now = 2016-12-09");
  }

  @Test
  void whatIsNotExactOrCountedFromElsewhereIsLeftOut() {
    finds("He left about two years ago, some days later, a year later and the next day.");
    finds("He came the next year, more than ten years ago, many months ago.");
  }

  @Test
  void readsDaysOfMonths() {
    finds("It fell on December 5.", "December 5 = 2016-12-05");
    finds("It fell on Dec. 5, 2015, at noon.", "Dec. 5, 2015 = 2015-12-05");
    finds("It fell on 5 December 2015.", "5 December 2015 = 2015-12-05");
    finds("It fell on the 5th of December.", "5th of December = 2016-12-05");
    finds("It runs Dec 5-7.", "Dec 5-7 = 2016-12-05..2016-12-07");
    finds("It ran from 28 to 30 November 2015.", "28 to 30 November 2015 = 2015-11-28..2015-11-30");
    finds("It fell on Monday, December 5.", "Monday, December 5 = 2016-12-05");
    finds("It fell on December 14 of last year.", "December 14 of last year = 2015-12-14");
    finds("It fell on Feb 29.", "Feb 29 = 2016-02-29");
    finds("It fell on February 30, 2015.");
  }

  @Test
  void aDayWithoutYearIsTheNearest() {
    finds("It fell on January 3.", "January 3 = 2017-01-03");
    finds("It fell on July 3.", "July 3 = 2016-07-03");
    finds("The vote will be held on July 3.", "July 3 = 2017-07-03");
  }

  @Test
  void readsMonths() {
    finds("It began in mid-November.", "mid-November = 2016-11-11..2016-11-20");
    finds("It began in early May.", "early May = 2016-05-01..2016-05-10");
    finds("It began in November.", "November = 2016-11-01..2016-11-30");
    finds("It will begin in February.", "February = 2017-02-01..2017-02-28");
    finds("It began last December.", "last December = 2015-12-01..2015-12-31");
    finds("It began in December 2015.", "December 2015 = 2015-12-01..2015-12-31");
    finds("It fell in May last year.", "May last year = 2015-05-01..2015-05-31");
    finds(
        "Prices fell in January-March 1990.",
        "January = 1990-01-01..1990-01-31",
        "March 1990 = 1990-03-01..1990-03-31");
  }

  @Test
  void wordsAndNamesLikeMonthsAreNone() {
    finds(
        "Theresa May may march on. April Jones led by May said so. In March 12 people died.",
        "March = 2016-03-01..2016-03-31");
  }

  @Test
  void readsYearsWhereAWordSaysSo() {
    finds("It began in 1990.", "1990 = 1990-01-01..1990-12-31");
    finds("It began in early 2015.", "early 2015 = 2015-01-01..2015-04-30");
    finds("The 2008 crisis hit 2000 people.", "2008 = 2008-01-01..2008-12-31");
    finds("He paid $1990 in 1500 pounds; 1,990 homes, 2015 shares.");
    finds(
        "He ruled from 1990 to 1994.",
        "1990 = 1990-01-01..1990-12-31",
        "1994 = 1994-01-01..1994-12-31");
    finds("The war of 1914-18 ended.", "1914-18 = 1914-01-01..1918-12-31");
    finds("It was the summer of 1999.", "1999 = 1999-01-01..1999-12-31");
    finds(
        "Sales rose in the first quarter of 1987.",
        "first quarter of 1987 = 1987-01-01..1987-03-31");
  }

  @Test
  void endingsAndNumbersThatAreNoCenturyOrDecadeAreNone() {
    finds("It began in the 19 th century, not in the 21 st century.");
    finds("It began in the 99999999999th century, or the 99999999990s.");
  }

  @Test
  void readsDecadesAndCenturies() {
    finds("It began in the 1980s.", "1980s = 1980-01-01..1989-12-31");
    finds("It began in the late '80s.", "late '80s = 1987-01-01..1989-12-31");
    finds("It began in the sixties; she is in her sixties.", "sixties = 1960-01-01..1969-12-31");
    finds("It began in the 19th century.", "19th century = 1801-01-01..1900-12-31");
    finds(
        "It began in the early nineteenth century.",
        "early nineteenth century = 1801-01-01..1833-12-31");
  }

  @Test
  void readsDatesInDigits() {
    finds("It fell on 2015-12-05.", "2015-12-05 = 2015-12-05");
    finds(
        "It fell on 12/25/2015 or 25.12.2015.",
        "12/25/2015 = 2015-12-25",
        "25.12.2015 = 2015-12-25");
    finds("It fell on 11/12/2015, before 9/11.", "9/11 = 2001-09-11");
  }

  @Test
  void withoutADateOfPublicationOnlyWholeDatesCount() {
    assertEquals(
        List.of("December 5, 1990 = 1990-12-05", "1980s = 1980-01-01..1989-12-31"),
        dates(
            "Yesterday and on Monday, on December 5, 1990, in the 1980s, in May.",
            Optional.empty()));
  }

  @Test
  void aCoarseDateOfPublicationSettlesWhatItCan() {
    assertEquals(
        List.of("last year = 2015-01-01..2015-12-31"),
        dates("Yesterday, on Monday, in May and last year.", Optional.of(NewsDate.ofYear(2016))));
    assertEquals(
        List.of("last month = 2016-11-01..2016-11-30"),
        dates(
            "Yesterday, last week and last month.",
            Optional.of(NewsDate.ofMonth(YearMonth.of(2016, 12)))));
  }

  @Test
  void datesInTheNamesOfPeopleAndOrganisationsAreNone() {
    String text = "Since May the Friday Club met.";
    var club =
        new Mention(
            EntityType.ORGANIZATION,
            "Friday Club",
            "Friday Club",
            Mention.Part.BODY,
            14,
            25,
            Optional.empty());
    assertEquals(
        List.of("May"),
        SpokenDates.of(text, List.of(club), PUBLISHED).stream().map(DateMention::text).toList());
  }

  @Test
  @Timeout(20)
  void readsAnyTextAndGivesDatesInOrder() {
    var random = new Random(20_161_206);
    String[] parts = {
      "Monday",
      "May",
      "12",
      "31",
      "1990",
      "2016",
      "-",
      "/",
      ".",
      ",",
      "last",
      "week",
      "ago",
      "two",
      "the",
      "mid",
      "'80s",
      "9999",
      "0001",
      "century",
      "of",
      "to",
      "years",
      "19th",
      "Feb",
      "30",
      "next",
      "9999 years ago",
      "first quarter",
      "\n\n",
      "early"
    };
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) > 0 ? " " : "");
      }
      int year = 1 + random.nextInt(9_999);
      int last = 0;
      for (DateMention date :
          SpokenDates.of(text.toString(), List.of(), Optional.of(NewsDate.ofYear(year)))) {
        assertTrue(date.start() >= last, text::toString);
        assertEquals(text.substring(date.start(), date.end()), date.text());
        last = date.end();
      }
    }
  }
}
