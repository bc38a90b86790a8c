package org.pressmark.indexer.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A table kept beside this package as a text file: one row a line, cells separated by `|`, blanks
/// round a cell ignored, lines that begin with `#` are remarks.
final class TableResource {

  private TableResource() {}

  /// The rows of a table, each a list of its cells.
  ///
  /// @param name the file's name in this package
  static List<List<String>> rows(String name) {
    try (InputStream in = TableResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<List<String>> rows(Stream<String> lines) {
    return lines
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  /// The items of a cell that are separated by commas, none blank.
  static List<String> items(String cell) {
    return Arrays.stream(cell.split(",", 0)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
