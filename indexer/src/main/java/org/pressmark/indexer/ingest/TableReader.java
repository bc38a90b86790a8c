package org.pressmark.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads tables, a row an article: CSV and TSV, with a header whose names are those of JSON's keys
/// or given with `--map`, or without one ({@link TableColumns}). Rows are read one at a time.
final class TableReader implements FormatReader {
  private static final String CSV_SEPARATORS = ",;\t|";
  private static final String TSV_SEPARATORS = "\t;|,";
  private static final String OTHER_FORMATS = "<{[";

  private final String format;
  private final Set<String> extensions;
  private final String separators;
  private final JsonFields fields;
  private final JsonArticle article;

  private TableReader(String format, Set<String> extensions, String separators, JsonFields fields) {
    this.format = format;
    this.extensions = extensions;
    this.separators = separators;
    this.fields = fields;
    this.article = new JsonArticle(fields);
  }

  static TableReader csv(JsonFields fields) {
    return new TableReader("csv", Set.of("csv"), CSV_SEPARATORS, fields);
  }

  static TableReader tsv(JsonFields fields) {
    return new TableReader("tsv", Set.of("tsv", "tab"), TSV_SEPARATORS, fields);
  }

  @Override
  public String format() {
    return format;
  }

  /// By its name, or by a header that names a headline or text and something else.
  @Override
  public boolean accepts(Head head) {
    String text = head.text().stripLeading();
    if (text.isEmpty() || OTHER_FORMATS.indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    return extensions.contains(head.extension())
        || (head.extension().matches("|txt|dat|text|data")
            && TableColumns.startsWithHeader(text, separators, fields));
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    TableSample sample = TableSample.of(input.head(), separators);
    Optional<TableColumns> columns = TableColumns.of(sample.rows(), fields);
    if (columns.isEmpty()) {
      sink.accept(
          new Rejected(
              input.origin(),
              "no header, and no column looks like a text; name one: --map articleBody=2"));
      return;
    }
    try (CsvReader<CsvRecord> rows =
        sample.parser(input.options().maxItemChars()).ofCsvRecord(input.text())) {
      rows(rows.iterator(), columns.get(), input, sink);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }

  private void rows(
      Iterator<CsvRecord> rows, TableColumns columns, Input input, Consumer<ReadOutcome> sink) {
    boolean header = columns.inHeader();
    long line = 1;
    try {
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        if (!header) {
          row(row, columns, input.origin().at(String.valueOf(line)), sink);
        }
        header = false;
      }
    } catch (CsvParseException e) {
      sink.accept(
          new Rejected(
              input.origin().at(String.valueOf(line)),
              "the row after this one is broken or longer than %d characters: a quotation mark is not closed?"
                  .formatted(input.options().maxItemChars())));
    }
  }

  private void row(CsvRecord row, TableColumns columns, Origin origin, Consumer<ReadOutcome> sink) {
    List<String> cells = row.getFields();
    int count = columns.count();
    boolean tooMany = cells.stream().skip(count).anyMatch(cell -> !cell.isBlank());
    sink.accept(
        tooMany
            ? new Rejected(
                origin, "row has %d columns, the header %d".formatted(cells.size(), count))
            : article.read(columns.named(cells), origin));
  }
}
