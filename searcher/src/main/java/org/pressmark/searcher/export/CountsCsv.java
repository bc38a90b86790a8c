package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Significance;

/// Facets as CSV: a row a value.
public final class CountsCsv {
  private CountsCsv() {}

  /// `value,count`; by significance, `archive` and `g2`, too.
  public static void write(FacetCounts counts, Writer out) throws IOException {
    boolean measured = counts.values().stream().anyMatch(value -> value.significance().isPresent());
    try (CsvWriter csv = Csv.writer(out)) {
      csv.writeRecord(
          measured ? List.of("value", "count", "archive", "g2") : List.of("value", "count"));
      for (FacetCounts.Value value : counts.values()) {
        var cells = new ArrayList<>(List.of(Csv.harmless(value.value())));
        cells.add(Long.toString(value.count()));
        if (value.significance().isPresent()) {
          Significance significance = value.significance().get();
          cells.add(Long.toString(significance.archive()));
          cells.add(String.format(Locale.ROOT, "%.3f", significance.g2()));
        }
        csv.writeRecord(cells);
      }
    }
  }
}
