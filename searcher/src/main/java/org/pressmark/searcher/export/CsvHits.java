package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.export.HitFormat.With;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The hits as CSV (RFC 4180), a header line first.
public final class CsvHits implements HitWriter {
  private final Writer out;
  private final CsvWriter csv;
  private final Set<With> with;

  public CsvHits(Writer out, Set<With> with) {
    this.out = out;
    this.csv = Csv.writer(out);
    this.with = with.isEmpty() ? EnumSet.noneOf(With.class) : EnumSet.copyOf(with);
  }

  @Override
  public void begin(Answer answer) throws IOException {
    if (with.contains(With.BYTE_ORDER_MARK)) {
      out.write(Csv.BYTE_ORDER_MARK);
    }
    if (with.contains(With.METHODS)) {
      for (String line : Methods.lines(answer)) {
        out.write("# " + Citation.oneLine(line) + "\r\n");
      }
    }
    csv.writeRecord(HitCells.header(with.contains(With.TEXT)));
  }

  @Override
  public void write(Hit hit) {
    csv.writeRecord(HitCells.of(hit, with.contains(With.TEXT)));
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    csv.close();
  }
}
