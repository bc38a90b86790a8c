package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.Concordance;

/// A concordance as CSV, a row a line.
public final class ConcordanceCsv implements ConcordanceWriter {
  private final CsvWriter csv;

  public ConcordanceCsv(Writer out) {
    csv = Csv.writer(out);
    csv.writeRecord(
        "id", "datePublished", "headline", "field", "start", "left", "keyword", "right");
  }

  @Override
  public void write(Concordance.Line line) {
    csv.writeRecord(
        line.id(),
        line.date().orElse(""),
        Csv.harmless(line.headline()),
        line.field(),
        Integer.toString(line.start()),
        Csv.harmless(line.left()),
        Csv.harmless(line.keyword()),
        Csv.harmless(line.right()));
  }

  @Override
  public void end(Concordance concordance) throws IOException {
    csv.close();
  }
}
