package org.pressmark.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A table kept beside this package: one row a line, cells separated by `|`, lines that begin with
/// `#` are remarks.
final class Table {

  private Table() {}

  static List<List<String>> rows(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    }
  }

  /// The items of a cell that are separated by commas, none blank.
  static List<String> items(String cell) {
    return Arrays.stream(cell.split(",", 0)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
