package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WireTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          131137 GMT Nov 13         | 2013-11-13T11:37Z
          071341 GMT Okt 15         | 2015-10-07T13:41Z
          091223 dec 18             | 2018-12-09T12:23
          311159 MESZ Mai 2019      | 2019-05-31 11:59 MESZ
          281500 GMT Feb 87         | 1987-02-28T15:00Z
          AP-WF-11-13-13 1509GMT<   | 2013-11-13T15:09Z
          AP-NY-02-01-99 0905EST<   | 1999-02-01 09:05 EST
          KWS-21:37-09-12-18        | 2018-12-09T21:37+09:00
          no time at all            | ''
          131137 GMT Foo 13         | ''
          """)
  void isReadAsAgenciesWriteIt(String text, String time) {
    assertEquals(time, WireTime.in(text).orElse(""));
  }
}
