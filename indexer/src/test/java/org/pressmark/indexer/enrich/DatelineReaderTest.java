package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.Dateline;

class DatelineReaderTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(1987, 3, 3));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Moscow, Dec 6: Russia said            | Moscow, Dec 6 ; Moscow ; 1986-12-06 ; ; Russia said
          MOSCOW (Reuters) - Russia said        | MOSCOW (Reuters) ; Moscow ; ; Reuters ; Russia said
          NEW DELHI, Dec 6 (PTI) The House met  | NEW DELHI, Dec 6 (PTI) ; New Delhi ; 1986-12-06 ; PTI ; The House met
          NEW DELHI, Dec 6 (PTI) – The House    | NEW DELHI, Dec 6 (PTI) ; New Delhi ; 1986-12-06 ; PTI ; The House
          BEIRUT, Lebanon — The port            | BEIRUT, Lebanon ; Beirut/Lebanon ; ; ; The port
          WASHINGTON/LONDON, Feb 26 - Two men   | WASHINGTON/LONDON, Feb 26 ; Washington, London ; 1987-02-26 ; ; Two men
          SALT LAKE CITY — The flag             | SALT LAKE CITY ; Salt Lake City ; ; ; The flag
          NEW YORK and CHICAGO (December 22, 2013) — The | NEW YORK and CHICAGO (December 22, 2013) ; New York, Chicago ; 2013-12-22 ; ; The
          SPRINGFIELD, Ill., May 3 -- Corn      | SPRINGFIELD, Ill., May 3 ; Springfield/Ill. ; 1987-05-03 ; ; Corn
          GENEVA, 21 July 1954 -- The war       | GENEVA, 21 July 1954 ; Geneva ; 1954-07-21 ; ; The war
          SANTIAGO, 11 SEP (EFE) -- Los         | SANTIAGO, 11 SEP (EFE) ; Santiago ; 1986-09-11 ; EFE ; Los
          Berlin, 9. November (dpa) – Nach      | Berlin, 9. November (dpa) ; Berlin ; 1986-11-09 ; dpa ; Nach
          Krefeld (dpa) - Im Zoo                | Krefeld (dpa) ; Krefeld ; ; dpa ; Im Zoo
          BRASÍLIA, 21 de abril — O presidente  | BRASÍLIA, 21 de abril ; Brasília ; 1987-04-21 ; ; O presidente
          LONDON, Jan. 12.—The Cabinet          | LONDON, Jan. 12 ; London ; 1987-01-12 ; ; The Cabinet
          NEW DELHI: The House met              | NEW DELHI ; New Delhi ; ; ; The House met
          CHARLOTTESVILLE, Va./WASHINGTON (Reuters) - A | CHARLOTTESVILLE, Va./WASHINGTON (Reuters) ; Charlottesville/Va., Washington ; ; Reuters ; A
          Johannesburg (CNN) -- They came       | Johannesburg (CNN) ; Johannesburg ; ; CNN ; They came
          Baramulla, Dec 6: A road was          | Baramulla, Dec 6 ; Baramulla ; 1986-12-06 ; ; A road was
          MANAGUA (NICARAGUA), 3 JAN 90 (RADIO SANDINO) -- [TEXT] THE | MANAGUA (NICARAGUA), 3 JAN 90 (RADIO SANDINO) ; Managua/NICARAGUA ; 1990-01-03 ; RADIO SANDINO ; THE
          NO CITY (PERU), 16 SEP 89 -- [TEXT] A | NO CITY (PERU), 16 SEP 89 ; Peru ; 1989-09-16 ; ; A
          SANTIAGO, NO DATE (RADIO CHILENA) -- [TEXT] A | SANTIAGO, NO DATE (RADIO CHILENA) ; Santiago ; ; RADIO CHILENA ; A
          """)
  void readsWhatStoriesBeginWith(String story, String expected) {
    assertEquals(expected, show(DatelineReader.atBeginning(story.strip(), 3), story.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Washington — the city — was quiet on the day after the vote.",
        "LIVE — Follow the count here",
        "EXCLUSIVE - The minister will go, friends of hers say",
        "EXCLUSIVE: The minister will go",
        "UPDATE 2 - Shares fall",
        "OPINION: Why the vote matters",
        "FIRST ON FOX: The letter",
        "Q: What did you see?",
        "Note: This page is no longer kept up to date",
        "FILE - In this Feb. 5, 2019 file photo, a man walks",
        "CNN — It has been a long year",
        "Kyoto, Copenhagen, Paris: three cities mark the road",
        "Parkland: Birth of a Movement",
        "In June 2009 – days before it all began – the director was dismissed",
        "On 30 September 2018, Mary Hill – a baker and owner of two shops – left town",
        "Jane Roe, the Northern Courier, July 15, 2015: “At this point",
        "The talks, which began in May 2014, were held in Vienna: nobody came.",
        "OPEN HIGH LOW JUN7 - 27.5",
        "BARE WORDS IN CAPITALS THAT GO ON AND ON - AND ON",
        "",
        " ",
        "—"
      })
  void takesNoSentenceForADateline(String story) {
    assertEquals(Optional.empty(), DatelineReader.atBeginning(story, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          By JANE DOE PARIS, April 3 (AP) -- The     | JANE DOE | PARIS, April 3 (AP) ; Paris ; 1987-04-03 ; AP ; The
          TOM ROE AP CLEVELAND (AP) — The team       | TOM ROE AP | CLEVELAND (AP) ; Cleveland ; ; AP ; The team
          The Associated Press NEW YORK (AP) — The   | The Associated Press | NEW YORK (AP) ; New York ; ; AP ; The
          By Ann Hill and Tom Roe WHITE OAK SPRINGS, W.Va. (Reuters) - The | Ann Hill and Tom Roe | WHITE OAK SPRINGS, W.Va. (Reuters) ; White Oak Springs/W.Va. ; ; Reuters ; The
          USA TODAY WASHINGTON – The court           | USA TODAY | WASHINGTON ; Washington ; ; ; The court
          """)
  void tellsBylineAndDatelineApart(String story, String byline, String expected) {
    Optional<FoundDateline> found = DatelineReader.atBeginning(story.strip(), 3);
    assertEquals(expected, show(found, story.strip()));
    assertEquals(Optional.of(byline), found.flatMap(FoundDateline::byline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          LONDON, March 3 -                    | LONDON, March 3 ; London ; 1987-03-03 ; ;
          NEW YORK, MARCH 3 -                  | NEW YORK, MARCH 3 ; New York ; 1987-03-03 ; ;
          AMSTERDAM, 2 March -                 | AMSTERDAM, 2 March ; Amsterdam ; 1987-03-02 ; ;
          NEW YORK, Narch 2 -                  | NEW YORK, Narch 2 ; New York ; 1987-03-02 ; ;
          FORT WAYNE, IND., Marchg 2 -         | FORT WAYNE, IND., Marchg 2 ; Fort Wayne/IND. ; 1987-03-02 ; ;
          RICHMOND, Va. Feb 26 -               | RICHMOND, Va. Feb 26 ; Richmond/Va. ; 1987-02-26 ; ;
          DETROIT June 18 -                    | DETROIT June 18 ; Detroit ; 1987-06-18 ; ;
          FARMINGTON Conn., March 9 -          | FARMINGTON Conn., March 9 ; Farmington/Conn. ; 1987-03-09 ; ;
          KANSAS CITY, Mo. - March 13 -        | KANSAS CITY, Mo. - March 13 ; Kansas City/Mo. ; 1987-03-13 ; ;
          ROME, March 13, Reuter -             | ROME, March 13, Reuter ; Rome ; 1987-03-13 ; Reuter ;
          ****RIO DE JANEIRO, March 5 -        | RIO DE JANEIRO, March 5 ; Rio de Janeiro ; 1987-03-05 ; ;
          c CHICAGO, March 9 -                 | CHICAGO, March 9 ; Chicago ; 1987-03-09 ; ;
          la paz, march 4 -                    | la paz, march 4 ; La Paz ; 1987-03-04 ; ;
          WALtHAM, Mass., March 16 -           | WALtHAM, Mass., March 16 ; Waltham/Mass. ; 1987-03-16 ; ;
          NEW YORK, Louisville, KY, March 11 - | NEW YORK, Louisville, KY, March 11 ; New York, Louisville/KY ; 1987-03-11 ; ;
          RPT --BERLIN, West Germany, March 3 - | BERLIN, West Germany, March 3 ; Berlin/West Germany ; 1987-03-03 ; ;
          CHICAGO, March 119 -                 | CHICAGO, March 119 ; Chicago ; ; ;
          BEIRUT -                             | BEIRUT ; Beirut ; ; ;
          LONDON, March 3 - FIXTURES -         | LONDON, March 3 ; London ; 1987-03-03 ; ; FIXTURES -
          Ulan-Ude                             | Ulan-Ude ; Ulan-Ude ; ; ;
          """)
  void readsWhatWiresMarkUp(String element, String expected) {
    assertEquals(expected.strip(), show(DatelineReader.inMarkup(element, 3), element).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APRIL 7 -",
        "MAR8 -- --",
        "GRADINGS -",
        "FOB RIVER -",
        "us 7.8015 -",
        "--",
        "7 -",
        "Today -"
      })
  void takesNoTableForADateline(String element) {
    assertEquals(Optional.empty(), DatelineReader.inMarkup(element, 4));
  }

  @Test
  void believesACaptionIsFollowedByAPlaceInCapitalsOnly() {
    assertEquals(
        List.of("Milwaukee"),
        DatelineReader.afterCaption("MILWAUKEE – The president came here on Saturday.", 0)
            .map(f -> f.toDateline(Optional.empty()).placeNames())
            .orElse(List.of()));
    assertEquals(
        Optional.empty(), DatelineReader.afterCaption("Milwaukee – The president came.", 0));
    assertEquals(Optional.empty(), DatelineReader.afterCaption("AUTO SALES – They rose.", 0));
  }

  @Test
  void leavesTheYearOutWhereNothingTellsIt() {
    assertEquals(
        List.of(
            new Dateline(
                "PARIS, May 21 (AP)",
                List.of(new Dateline.Place("Paris", Optional.empty())),
                Optional.empty(),
                Optional.of("AP"))),
        DatelineReader.atBeginning("PARIS, May 21 (AP) -- The flier", 0).stream()
            .map(found -> found.toDateline(Optional.empty()))
            .toList());
  }

  /// `raw ; places ; date ; agency ; rest of the story`.
  private static String show(Optional<FoundDateline> found, String story) {
    return found
        .map(f -> show(f.toDateline(PUBLISHED)) + " ; " + story.substring(f.end()).strip())
        .orElse("none")
        .replaceAll(" +", " ")
        .strip();
  }

  private static String show(Dateline dateline) {
    String places =
        dateline.places().stream()
            .map(place -> place.name() + place.within().map(w -> "/" + w).orElse(""))
            .collect(Collectors.joining(", "));
    String date = dateline.date().map(LocalDate::toString).orElse("");
    return String.join(" ; ", dateline.raw(), places, date, dateline.agency().orElse(""));
  }
}
