package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published: December 6, 2016 9:28 PM IST      | DATE_PUBLISHED=December 6, 2016 9:28 PM IST
          Published on August 5, 2020 23:14            | DATE_PUBLISHED=August 5, 2020 23:14
          Posted 1998-08-07 19:40 UTC                  | DATE_PUBLISHED=1998-08-07 19:40 UTC
          First published: 26 July 2000, 21:15 GMT     | DATE_PUBLISHED=26 July 2000, 21:15 GMT
          Published: 3x/19/19                          | DATE_PUBLISHED=3x/19/19
          Last updated: 26 December 1991               | DATE_MODIFIED=26 December 1991
          updated 3:05 p.m. ET, Mon., Nov. 10, 2008    | DATE_MODIFIED=3:05 p.m. ET, Mon., Nov. 10, 2008
          Veröffentlicht: 10.11.1989                   | DATE_PUBLISHED=10.11.1989
          Publié le 6 décembre 2016                    | DATE_PUBLISHED=6 décembre 2016
          Monday 21 July 1969                          | DATE_PUBLISHED=Monday 21 July 1969
          By our diplomatic correspondent              | BYLINE=By our diplomatic correspondent
          Maria Silva, Staff Writer                    | BYLINE=Maria Silva, Staff Writer
          From Our Own Correspondent                   | BYLINE=From Our Own Correspondent
          Von Klaus Reimann                            | BYLINE=Von Klaus Reimann
          Ressort: Politik                             | ARTICLE_SECTION=Politik
          Filed under: Africa                          | ARTICLE_SECTION=Africa
          Source: Northern Courier                     | PUBLISHER=Northern Courier
          Source: Reuters                              | CREDIT_TEXT=Reuters
          """)
  void knowsHeaderLines(String line, String expected) {
    assertEquals(expected, show(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted on the church door was a list of names",
        "By the time the motorcade reached the town the sun was low.",
        "Von Egon Krenz, erst seit drei Wochen an der Spitze von Partei und Staat, war nichts zu hören.",
        "Part was changed minutes before the crash, airline says",
        "Mandela Walks Out of Prison",
        "It was May 1931, and the lamps came on",
        "Warning: the river is rising",
        "1931"
      })
  void leavesSentencesAlone(String line) {
    assertEquals("", show(line));
  }

  private static String show(String line) {
    List<String> fields =
        HeaderLine.read(line, true).stream().map(f -> f.field() + "=" + f.value()).toList();
    return String.join("; ", fields);
  }
}
