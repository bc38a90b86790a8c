package org.pressmark.indexer.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          By Press Trust of India                  | Press Trust of India                  |                      | Press Trust of India
          by Janie Gabbett, Reuters                | Janie Gabbett, Reuters                | Janie Gabbett        | Reuters
          By JANE DOE and JOHN ROE                 | JANE DOE and JOHN ROE                 | Jane Doe; John Roe   |
          By EDWARD L. MARSH                       | EDWARD L. MARSH                       | Edward L. Marsh      |
          Jane Doe and John Roe in Paris           | Jane Doe and John Roe in Paris        | Jane Doe; John Roe   |
          Maria Silva, Staff Writer                | Maria Silva, Staff Writer             | Maria Silva          |
          From Our Own Correspondent               | Our Own Correspondent                 |                      |
          By MARY O'NEILL, AP Diplomatic Writer    | MARY O'NEILL, AP Diplomatic Writer    | Mary O'Neill         | Associated Press
          By TOM ROE AP Airlines Writer            | TOM ROE AP Airlines Writer            | Tom Roe              | Associated Press
          Tom Roe The Associated Press             | Tom Roe The Associated Press          | Tom Roe              | Associated Press
          By Agencies                              | Agencies                              |                      |
          By our diplomatic correspondent          | our diplomatic correspondent          |                      |
          By Ann Hill (ann.hill@paper.example)     | Ann Hill (ann.hill@paper.example)     | Ann Hill             |
          Ann Hill,Tom Roe and Li Na (earlier), Jo Bell (later) | Ann Hill,Tom Roe and Li Na (earlier), Jo Bell (later) | Ann Hill; Tom Roe; Li Na; Jo Bell |
          Von Klaus Reimann                        | Klaus Reimann                         | Klaus Reimann        |
          Por: Agencia EFE                         | Agencia EFE                           |                      | EFE
          Par Hélène Garrigue et Loïc Ambreville   | Hélène Garrigue et Loïc Ambreville    | Hélène Garrigue; Loïc Ambreville |
          Juan Pérez y Ana Gil en Madrid           | Juan Pérez y Ana Gil en Madrid        | Juan Pérez; Ana Gil  |
          Ann Hill and agencies                    | Ann Hill and agencies                 | Ann Hill             |
          Tom Roe, Jr.                             | Tom Roe, Jr.                          | Tom Roe, Jr.         |
          By Ann Hill and the Associated Press     | Ann Hill and the Associated Press     | Ann Hill             | Associated Press
          Ann van den Berg for Reuters             | Ann van den Berg for Reuters          | Ann van den Berg     |
          """)
  void tellsPeopleFromTheRest(String printed, String text, String authors, String agency) {
    Optional<Byline> byline = BylineReader.read(printed);
    assertEquals(Optional.of(text), byline.map(Byline::text));
    assertEquals(Optional.of(list(authors)), byline.map(Byline::authors));
    assertEquals(Optional.ofNullable(agency), byline.flatMap(Byline::agency));
  }

  private static List<String> list(String cell) {
    return cell == null ? List.of() : List.of(cell.split("; ", -1));
  }

  @Test
  void hasNothingToSayAboutByAlone() {
    assertEquals(Optional.empty(), BylineReader.read("By "));
    assertEquals(Optional.empty(), BylineReader.read(""));
  }

  @Test
  void takesNamesFromMarkupThatAreInSmallLetters() {
    assertEquals(
        Optional.of(List.of("Michael Barr", "Ann O'Hara")),
        BylineReader.readAll(
                List.of("michael barr", "\"Ann O'Hara\"", "Cnn Contributor", "Reuters"))
            .map(Byline::authors));
  }

  @Test
  void doesNotTakeASentenceForNames() {
    assertEquals(
        Optional.of(false),
        BylineReader.read("Part was changed minutes before the crash")
            .map(b -> !b.authors().isEmpty()));
  }
}
