package org.pressmark.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;

/// The first rows of a table, from which its separator and columns are told.
///
/// @param separator the one that makes the most even columns of them
/// @param quoted whether quotation marks are the table's, not the text's
/// @param rows without the last one, if that may be cut
record TableSample(char separator, boolean quoted, List<List<String>> rows) {
  private static final int ROWS = 40;

  /// Stands for a quotation mark that no table has.
  private static final char NO_QUOTE = '\uFFFE';

  /// @param separators in order of preference
  static TableSample of(Head head, String separators) {
    return of(head.text(), separators);
  }

  static TableSample of(String text, String separators) {
    TableSample best = rows(text, separators.charAt(0), true);
    for (int i = 0; i < separators.length(); i++) {
      char separator = separators.charAt(i);
      TableSample sample = rows(text, separator, true);
      best = sample.evenness() > best.evenness() ? sample : best;
      if (separator == '\t') {
        TableSample unquoted = rows(text, separator, false);
        best = unquoted.evenness() > best.evenness() ? unquoted : best;
      }
    }
    return best;
  }

  /// A parser for the whole table.
  ///
  /// @param limit the longest cell, in characters
  CsvReader.CsvReaderBuilder parser(int limit) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quoted ? '"' : NO_QUOTE)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(Math.max(limit, Head.SIZE));
  }

  private static TableSample rows(String text, char separator, boolean quoted) {
    TableSample empty = new TableSample(separator, quoted, List.of());
    try (CsvReader<CsvRecord> csv = empty.parser(text.length()).ofCsvRecord(text)) {
      List<List<String>> rows = csv.stream().limit(ROWS).map(CsvRecord::getFields).toList();
      boolean cut = rows.size() > 1 && rows.size() < ROWS && text.length() >= Head.SIZE / 2;
      return new TableSample(separator, quoted, cut ? rows.subList(0, rows.size() - 1) : rows);
    } catch (CsvParseException | IOException _) {
      return empty;
    }
  }

  /// How much of a table the rows are: the share of rows as wide as the first, and how many there
  /// are; 0 for a single column.
  private double evenness() {
    if (rows.isEmpty() || rows.getFirst().size() < 2) {
      return 0;
    }
    int width = rows.getFirst().size();
    long even = rows.stream().filter(row -> row.size() == width).count();
    return (double) even / rows.size() + Math.min(rows.size(), ROWS) / (10.0 * ROWS);
  }
}
