package org.pressmark.indexer.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pressmark.indexer.index.Fate;
import org.pressmark.indexer.index.FormatCounts;

/// A run's ledger by format, and below it how many articles of each format have which field.
final class FormatTable {
  private FormatTable() {}

  static void print(SortedMap<String, FormatCounts> formats, PrintWriter out) {
    printRows(fates(formats), out);
    SortedMap<String, FormatCounts> indexed = new TreeMap<>(formats);
    indexed.values().removeIf(counts -> counts.of(Fate.ADDED) + counts.of(Fate.UPDATED) == 0);
    if (!indexed.isEmpty()) {
      out.println();
      printRows(fields(indexed), out);
    }
  }

  private static List<List<String>> fates(Map<String, FormatCounts> formats) {
    var rows = new ArrayList<List<String>>();
    var head = new ArrayList<>(List.of("format", "read"));
    for (Fate fate : Fate.values()) {
      head.add(fate.label());
    }
    rows.add(head);
    formats.forEach((format, counts) -> {
      var row = new ArrayList<>(List.of(name(format), number(counts.read())));
      for (Fate fate : Fate.values()) {
        row.add(number(counts.of(fate)));
      }
      rows.add(row);
    });
    return rows;
  }

  private static List<List<String>> fields(SortedMap<String, FormatCounts> formats) {
    var rows = new ArrayList<List<String>>();
    var head = new ArrayList<>(List.of("articles with"));
    head.addAll(formats.keySet());
    rows.add(head);
    for (String field : formats.firstEntry().getValue().filled().keySet()) {
      var row = new ArrayList<>(List.of(field));
      formats.values().forEach(counts -> row.add(number(counts.filled().getOrDefault(field, 0L))));
      rows.add(row);
    }
    return rows;
  }

  /// What the ledger calls a format: inputs that are of none have a name there as well.
  static String name(String format) {
    return format.isEmpty() ? "none" : format;
  }

  private static String number(long count) {
    return "%,d".formatted(count);
  }

  /// Columns as wide as their widest value: the first to the left, numbers to the right.
  private static void printRows(List<List<String>> rows, PrintWriter out) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? row.get(i) + blanks : "  " + blanks + row.get(i));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
