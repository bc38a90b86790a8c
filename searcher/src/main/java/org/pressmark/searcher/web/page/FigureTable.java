package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The figures of a chart as a table.
///
/// @param columns what stands above each but the first
/// @param rows a step each, the first of them first
/// @param ends rows that sum up
public record FigureTable(List<String> columns, List<Row> rows, List<Row> ends) {

  /// A row.
  ///
  /// @param few whether its shares are of too little
  public record Row(String name, boolean few, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A figure, and its articles if there are any to be listed.
  public record Cell(String text, Optional<Address> address) {

    static Cell of(String text) {
      return new Cell(text, Optional.empty());
    }

    static Cell of(String text, Address address) {
      return new Cell(text, Optional.of(address));
    }
  }

  public FigureTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    ends = List.copyOf(ends);
  }
}
