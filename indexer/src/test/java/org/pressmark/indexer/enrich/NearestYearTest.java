package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestYearTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Dec 27,2005-01-02,2004-12-27",
        "Jan 2,2004-12-30,2005-01-02",
        "March 3,1987-03-03,1987-03-03",
        "Feb 29,1988-03-01,1988-02-29",
        "Feb 29,1987-03-01,1988-02-29",
        "3 JAN 90,1989-12-01,1990-01-03",
        "31 DEC 99,2000-01-02,1999-12-31",
        "21 July 1954,2000-01-01,1954-07-21"
      })
  void bringsTheDayNearestToPublication(String printed, LocalDate published, LocalDate day) {
    Optional<LocalDate> found =
        DateReader.read(printed).flatMap(date -> NearestYear.day(date, Optional.of(published)));
    assertEquals(Optional.of(day), found);
  }
}
