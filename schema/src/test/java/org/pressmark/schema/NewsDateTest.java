package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NewsDateTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2016, 12, 6, 21, 28, 31, 5);

  private static NewsDate of(Precision precision) {
    return new NewsDate(MOMENT, precision, Optional.empty());
  }

  @Test
  void isWrittenNoMoreExactlyThanItIsKnown() {
    assertEquals("2016", of(Precision.YEAR).toString());
    assertEquals("2016-12", of(Precision.MONTH).toString());
    assertEquals("2016-12-06", of(Precision.DAY).toString());
    assertEquals("2016-12-06T21:28", of(Precision.MINUTE).toString());
    assertEquals("2016-12-06T21:28:31", of(Precision.SECOND).toString());
  }

  @Test
  void isWrittenWithItsOffset() {
    for (String text :
        List.of("2016-12-06T21:28+05:30", "2016-12-06T21:28:31Z", "0001-01-01T00:00-12:00")) {
      assertEquals(text, NewsDate.parse(text).toString());
    }
  }

  @Test
  void isWrittenTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals("2016", of(Precision.YEAR).toString());
      assertEquals("2016-12", of(Precision.MONTH).toString());
      assertEquals("2016-12-06T21:28:31", of(Precision.SECOND).toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isEqualWhereWhatIsKnownIsEqual() {
    assertEquals(NewsDate.ofYear(2016), of(Precision.YEAR));
    assertEquals(NewsDate.ofMonth(YearMonth.of(2016, 12)), of(Precision.MONTH));
    assertEquals(NewsDate.ofDay(LocalDate.of(2016, 12, 6)), of(Precision.DAY));
  }

  @Test
  void coversAllItsDays() {
    assertEquals(LocalDate.of(2016, 1, 1), NewsDate.ofYear(2016).firstDay());
    assertEquals(LocalDate.of(2016, 12, 31), NewsDate.ofYear(2016).lastDay());
    assertEquals(LocalDate.of(2016, 2, 29), NewsDate.ofMonth(YearMonth.of(2016, 2)).lastDay());
    assertEquals(LocalDate.of(2016, 12, 6), of(Precision.MINUTE).lastDay());
  }

  @Test
  void refusesYearsThatNoPaperHas() {
    assertThrows(DateTimeException.class, () -> NewsDate.ofYear(0));
    assertThrows(DateTimeException.class, () -> NewsDate.ofYear(10_000));
  }

  @Test
  void refusesAnOffsetWithoutATime() {
    for (Precision precision : List.of(Precision.YEAR, Precision.MONTH, Precision.DAY)) {
      assertThrows(
          DateTimeException.class,
          () -> new NewsDate(MOMENT, precision, Optional.of(ZoneOffset.UTC)));
    }
  }

  @Test
  void refusesTextsOfOtherForms() {
    for (String text :
        List.of(
            "",
            "16",
            "abcd",
            "2016-13",
            "2016-02-30",
            "2016-12-06T",
            "2016-12-06T25:00",
            "2016-12-06T21:28:",
            "2016-12-06T21:28 PM",
            "2016-12-06 21:28")) {
      assertThrows(DateTimeException.class, () -> NewsDate.parse(text), text);
    }
  }
}
