package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.NewsDate;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          December 6, 2016 9:28 PM               | 2016-12-06T21:28
          Dec. 6, 2016                           | 2016-12-06
          2016年12月6日 9時28分                    | 2016-12-06T09:28
          2016년 12월 6일                          | 2016-12-06
          6 December 2016                        | 2016-12-06
          6th of December, 2016                  | 2016-12-06
          Tuesday, Dec 6 2016 21:28 GMT          | 2016-12-06T21:28Z
          Tue, 06 Dec 2016 21:28:07 +0530        | 2016-12-06T21:28:07+05:30
          Tue Dec 06 21:28:07 EST 2016           | 2016-12-06T21:28:07-05:00
          2016-12-06 21:28:00+0530               | 2016-12-06T21:28:00+05:30
          2016-12-06T21:28:00.123-05:00          | 2016-12-06T21:28:00-05:00
          2019-01-01T23:32:09Z                   | 2019-01-01T23:32:09Z
          2016-12-06T21:28                       | 2016-12-06T21:28
          2016-12-06T21Z                         | 2016-12-06T21:00Z
          26-FEB-1987 15:01:01.79                | 1987-02-26T15:01:01
          2-MAR-1987 04:25:39.88                 | 1987-03-02T04:25:39
          2016/12/06                             | 2016-12-06
          2016-12                                | 2016-12
          2016-341                               | 2016-12-06
          20161206                               | 2016-12-06
          20161206T212800Z                       | 2016-12-06T21:28:00Z
          20161206212800                         | 2016-12-06T21:28:00
          06.12.2016                             | 2016-12-06
          6. 12. 2016, 21.28 Uhr                 | 2016-12-06T21:28
          13/04/2016                             | 2016-04-13
          04/13/2016                             | 2016-04-13
          05/05/2016                             | 2016-05-05
          12/2016                                | 2016-12
          December 2016                          | 2016-12
          1931                                   | 1931
          6. Dezember 2016                       | 2016-12-06
          mar. 6 décembre 2016 à 21h28           | 2016-12-06T21:28
          1er août 2016                          | 2016-08-01
          martes, 6 de diciembre de 2016         | 2016-12-06
          terça-feira, 6 de dezembro de 2016     | 2016-12-06
          martedì 6 dicembre 2016, ore 21:28     | 2016-12-06T21:28
          6 maart 2016                           | 2016-03-06
          1480996800                             | 2016-12-06T04:00:00Z
          1480996800000                          | 2016-12-06T04:00:00Z
          3:05 p.m. ET, Mon., Nov. 10, 2008      | 2008-11-10T15:05-05:00
          July 10, 2008, 9.28 p.m. ET            | 2008-07-10T21:28-04:00
          Updated 3:05 p.m. ET, Mon., Nov. 10, 2008 | 2008-11-10T15:05-05:00
          12:15 AM CET, 1 May 2001               | 2001-05-01T00:15+01:00
          6 December 2016 1505 GMT               | 2016-12-06T15:05Z
          6 Dec 2016 21:28 GMT+2                 | 2016-12-06T21:28+02:00
          6 Dec 2016 21:28 IST                   | 2016-12-06T21:28
          6 Dec 2016 9:28 p.m. Pacific Daylight Time | 2016-12-06T21:28-07:00
          9:28 PM - 6 Dec 2016                   | 2016-12-06T21:28
          27-MAR-1987 00:02:59.13RM V            | 1987-03-27T00:02:59
          9-APR-1987 00:00:00.00    # date added | 1987-04-09T00:00:00
          mar. 6 mars 2018                       | 2018-03-06
          6 dicembre 2016                        | 2016-12-06
          6º de dezembro de 2016                 | 2016-12-06
          """)
  void readsWhatNewsPrints(String printed, String iso) {
    assertEquals(List.of(iso), read(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2016",
        "06-12-16",
        "12/6/16",
        "99/99/99",
        "30 February 2016",
        "2016-13-01",
        "0000-00-00",
        "yesterday",
        "3 days ago",
        "Dec 6",
        "9:28 PM",
        "6 December 16",
        "25:61 6 December 2016",
        "Grade 7, Room 12",
        "2016-12-06T21:28:00+99:99",
        "12345678901234567890123",
        ""
      })
  void guessesNothing(String printed) {
    assertEquals(List.of(), read(printed));
  }

  @Test
  void takesTheFirstOfTwoDatesInALine() {
    assertEquals(List.of("2016-12-06"), read("Dec. 6, 2016 | Updated Dec. 7, 2016 3:05 p.m."));
  }

  private static List<String> read(String printed) {
    return Stream.of(printed)
        .flatMap(text -> DateReader.read(text).stream())
        .flatMap(parts -> parts.toNewsDate(ZoneTable.table(), CountryEvidence.NONE).stream())
        .map(NewsDate::toString)
        .toList();
  }
}
