package org.pressmark.searcher.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pressmark.searcher.query.DateRange;

final class DaysTest {
  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void haveTheNamesThatPeopleGiveThem() {
    assertEquals(
        List.of(
            "1987",
            "1980–1989",
            "AD 44",
            "March 1987",
            "January–March 1987",
            "December 1986 – February 1987",
            "9 March 1987",
            "9–15 March 1987",
            "30 March – 5 April 1987",
            "28 December 1987 – 3 January 1988"),
        List.of(
            days("1987-01-01", "1987-12-31").name(),
            days("1980-01-01", "1989-12-31").name(),
            days("0044-01-01", "0044-12-31").name(),
            days("1987-03-01", "1987-03-31").name(),
            days("1987-01-01", "1987-03-31").name(),
            days("1986-12-01", "1987-02-28").name(),
            days("1987-03-09", "1987-03-09").name(),
            days("1987-03-09", "1987-03-15").name(),
            days("1987-03-30", "1987-04-05").name(),
            days("1987-12-28", "1988-01-03").name()));
  }

  @Test
  void areAskedForAsShortAsTheyCanBe() {
    assertEquals("1987 1987", asked(days("1987-01-01", "1987-12-31")));
    assertEquals("1987-01 1987-03", asked(days("1987-01-01", "1987-03-31")));
    assertEquals("1987-03-09 1987-03-15", asked(days("1987-03-09", "1987-03-15")));
    assertEquals("0001 9999", asked(new Days(LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 2))));
  }

  private static String asked(Days days) {
    return days.from() + " " + days.to();
  }

  @Test
  void endWhereARangeDoes() {
    var range = new DateRange(Optional.of(LocalDate.parse("1987-03-11")), Optional.empty());
    assertEquals(days("1987-03-11", "1987-03-15"), days("1987-03-09", "1987-03-15").within(range));
  }

  @Test
  void arePartOfAMonthAYearADecadeACentury() {
    assertEquals(
        List.of("March 1987", "1987", "1980–1989", "1900–1999", "2000–2099"),
        List.of(
            around(days("1987-03-09", "1987-03-15")),
            around(days("1987-03-01", "1987-03-31")),
            around(days("1987-01-01", "1987-12-31")),
            around(days("1985-03-01", "1991-03-31")),
            around(days("2000-01-01", "2019-12-31"))));
    assertEquals("none", around(days("1999-12-31", "2000-01-01")));
  }

  private static String around(Days days) {
    return days.around().map(Days::name).orElse("none");
  }
}
