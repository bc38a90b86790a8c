package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;

final class TableReaderTest {
  private static final String TWO =
      """
      a.csv:2
        headline: Ferry, aground
        datePublished: December 31, 2017
        author: Ada Example
        articleBody: One. ¶ “Two.”
      a.csv:5
        headline: Bridge
        articleBody: Three.
      """;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void readsRowsByTheNamesOfTheirColumns(String separator) {
    String table =
        """
        title,text,date,authors,nothing
        "Ferry, aground","One.

        “Two.”","December 31, 2017",Ada Example,1
        Bridge,Three.,,,2
        """;
    String other =
        separator.equals(",")
            ? table
            : table
                .replace(",", separator)
                .replace("Ferry" + separator, "Ferry,")
                .replace("31" + separator, "31,");
    assertEquals(
        TWO.replace("  author: Ada Example\n", "  byline: Ada Example\n  author: Ada Example\n"),
        Transcript.of("a.csv", other));
  }

  @Test
  void isToldByItsHeaderWhateverItsName() {
    assertEquals(
        "export.txt:2\n  headline: A\n  articleBody: B\n",
        Transcript.of("export.txt", "headline\tbody\nA\tB\n"));
  }

  @Test
  void knowsTheNamesOfColumnsInOtherLanguages() {
    assertEquals(
        """
        a.csv:2
          headline: Fähre gestrandet
          datePublished: 04.03.2020
          byline: Ada Beispiel
          articleSection: Panorama
          articleBody: Niemand wurde verletzt; Schlepper kamen.
        """,
        Transcript.of(
            "a.csv",
            "\uFEFFTitel;Datum;Autor;Text;Ressort\r\n\"Fähre gestrandet\";04.03.2020;Ada Beispiel;"
                + "\"Niemand wurde verletzt; Schlepper kamen.\";Panorama\r\n"));
  }

  @Test
  void guessesTheColumnsOfATableWithoutAHeader() {
    assertEquals(
        """
        a.csv:1
          headline: Fears for ferries
          datePublished: 2004-01-02
          articleBody: A text that is much longer than the headline of it.
        a.csv:2
          headline: A bridge reopens at last
          datePublished: 2004-01-03
          articleBody: Another text, and that one is longer than its headline too.
        """,
        Transcript.of(
            "a.csv",
            """
            "3","Fears for ferries","A text that is much longer than the headline of it.",2004-01-02
            "4","A bridge reopens at last","Another text, and that one is longer than its headline too.",2004-01-03
            """));
  }

  @Test
  void takesColumnsByNameOrNumberWhereItIsTold() {
    assertEquals(
        "a.csv:2\n  headline: A\n  articleBody: B\n",
        Transcript.of(
            "a.csv",
            "Titel;Wortlaut\nA;B\n",
            Map.of(
                NewsField.HEADLINE, List.of("Titel"),
                NewsField.ARTICLE_BODY, List.of("Wortlaut"))));
    assertEquals(
        "a.tsv:1\n  headline: A\n  articleBody: B\n",
        Transcript.of(
            "a.tsv",
            "1\tA\tB\n",
            Map.of(NewsField.HEADLINE, List.of("2"), NewsField.ARTICLE_BODY, List.of("3"))));
  }

  @Test
  void rejectsATableWithoutAText() {
    assertEquals(
        "a.tsv: no header, and no column looks like a text; name one: --map articleBody=2\n",
        Transcript.of("a.tsv", "DEV-1\tLIMA\nDEV-2\tROME\n"));
  }

  @Test
  void rejectsABadRowAndReadsTheNext() {
    assertEquals(
        """
        a.csv:2: row has 4 columns, the header 2
        a.csv:3
          headline: C
          articleBody: D
        a.csv:4: no headline and no text (keys: title, text)
        """,
        Transcript.of("a.csv", "title,text\nA,B,and,more\nC,D,\n,\n"));
  }

  @Test
  void saysWhereAQuotationMarkIsNotClosed() {
    Options options = new Options(Map.of(), 70_000);
    String transcript =
        Transcript.of(
            "a.csv",
            new ByteArrayInputStream(
                ("title,text\nA,B\nC,\"" + "never closed\n".repeat(20_000)).getBytes(UTF_8)),
            options);
    assertEquals(
        "a.csv:2\n  headline: A\n  articleBody: B\na.csv:2: the row after this one is broken or longer than 70000 characters: a quotation mark is not closed?\n",
        transcript);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void readsALargeTableRowByRow() {
    byte[] row = ("A," + "word ".repeat(200) + "\n").getBytes(UTF_8);
    List<InputStream> rows =
        IntStream.range(0, 40_000)
            .<InputStream>mapToObj(_ -> new ByteArrayInputStream(row))
            .toList();
    InputStream table =
        new SequenceInputStream(
            new ByteArrayInputStream("title,text\n".getBytes(UTF_8)),
            new SequenceInputStream(Collections.enumeration(rows)));
    long[] accepted = {0};
    ArticleSource.of(Options.defaults())
        .read(
            "a.csv",
            table,
            outcome -> accepted[0] += outcome instanceof ReadOutcome.Accepted ? 1 : 0);
    assertTrue(accepted[0] == 40_000, "read " + accepted[0]);
  }
}
