package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.Pairs;

/// Pairs of values as CSV: a row a pair.
public final class PairsCsv {
  private PairsCsv() {}

  /// Writes the pairs, the names of the facets over them.
  public static void write(Pairs pairs, Writer out) throws IOException {
    try (CsvWriter csv = Csv.writer(out)) {
      csv.writeRecord(pairs.first().label(), pairs.second().label(), "count");
      for (Pairs.Pair pair : pairs.pairs()) {
        csv.writeRecord(
            Csv.harmless(pair.first()), Csv.harmless(pair.second()), Long.toString(pair.count()));
      }
    }
  }
}
