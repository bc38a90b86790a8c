package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameDateTest {

  @ParameterizedTest
  @CsvSource({
    "2016-12-06-x.txt,2016-12-06,2016-12-06",
    "20161206_x.txt,2016-12-06,20161206",
    "text/1906-04-19 san francisco.txt,1906-04-19,1906-04-19",
    "2016/12/06/x.txt,2016-12-06,2016/12/06",
    "a/2016/12/x.txt,2016-12,2016/12",
    "2015/01/2016-12-06.txt,2016-12-06,2016-12-06",
    "x_2016.12.06.txt,2016-12-06,2016.12.06"
  })
  void readsNamesAndDirectories(String path, String date, String raw) {
    assertEquals(
        Optional.of(date + " " + raw), FileNameDate.read(path).map(d -> d.date() + " " + d.raw()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reut2-014.sgm",
        "20161306.txt",
        "2016-02-30.txt",
        "120161206.txt",
        "room-2016.txt",
        "mina-2010.txt",
        ""
      })
  void seesNoDateInOtherNumbers(String path) {
    assertEquals(Optional.empty(), FileNameDate.read(path));
  }
}
