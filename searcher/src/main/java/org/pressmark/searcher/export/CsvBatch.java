package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.searcher.search.Hit;

/// Many answers as CSV: a row for each query and article, with the label, the query and the rank in
/// front of the columns of {@link CsvHits}.
public final class CsvBatch implements BatchWriter {
  private final CsvWriter csv;
  private String label = "";
  private String query = "";
  private int rank;

  /// @param byteOrderMark whether a spreadsheet is told that this is UTF-8
  public CsvBatch(Writer out, boolean byteOrderMark) throws IOException {
    if (byteOrderMark) {
      out.write(Csv.BYTE_ORDER_MARK);
    }
    csv = Csv.writer(out);
    var header = new ArrayList<>(List.of("label", "query", "rank", "score"));
    header.addAll(HitCells.header(false));
    csv.writeRecord(header);
  }

  @Override
  public void begin(String name, Answer answer) {
    label = Csv.harmless(name);
    query = Csv.harmless(answer.query());
    rank = 0;
  }

  @Override
  public void write(Hit hit) {
    var cells =
        new ArrayList<>(
            List.of(label, query, Integer.toString(++rank), Float.toString(hit.score())));
    cells.addAll(HitCells.of(hit, false));
    csv.writeRecord(cells);
  }

  @Override
  public void refuse(String name, String text, String fault) {
    // A table of hits has no row for it; it is told where messages go.
  }

  @Override
  public void end() throws IOException {
    csv.close();
  }
}
