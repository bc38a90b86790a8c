package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.searcher.search.FacetCounts;

/// How many articles answer each of many queries, in all and for each value of a facet: a row a
/// query, a column a value.
public final class CountMatrix {
  private final List<Row> rows = new ArrayList<>();

  /// The counts of a query.
  ///
  /// @param total empty if the query could not be answered
  private record Row(String label, String query, OptionalLong total, Map<String, Long> counts) {}

  /// Adds a row.
  public void add(String label, String query, FacetCounts counts) {
    Map<String, Long> byValue = new TreeMap<>();
    counts.values().forEach(value -> byValue.put(value.value(), value.count()));
    rows.add(new Row(label, query, OptionalLong.of(counts.total()), byValue));
  }

  /// Adds a row without numbers, for a query that could not be answered.
  public void addRefused(String label, String query) {
    rows.add(new Row(label, query, OptionalLong.empty(), Map.of()));
  }

  /// Writes the matrix as CSV: `label,query,total` and the values by name.
  public void write(Writer out) throws IOException {
    SortedSet<String> values = new TreeSet<>();
    rows.forEach(row -> values.addAll(row.counts().keySet()));
    try (CsvWriter csv = Csv.writer(out)) {
      var header = new ArrayList<>(List.of("label", "query", "total"));
      values.forEach(value -> header.add(Csv.harmless(value)));
      csv.writeRecord(header);
      for (Row row : rows) {
        csv.writeRecord(cells(row, values));
      }
    }
  }

  private static List<String> cells(Row row, SortedSet<String> values) {
    var cells = new ArrayList<>(List.of(Csv.harmless(row.label()), Csv.harmless(row.query())));
    if (row.total().isPresent()) {
      cells.add(Long.toString(row.total().getAsLong()));
      values.forEach(value -> cells.add(Long.toString(row.counts().getOrDefault(value, 0L))));
    } else {
      cells.add("");
      values.forEach(_ -> cells.add(""));
    }
    return cells;
  }
}
