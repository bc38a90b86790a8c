package org.pressmark.indexer.enrich.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The tables beside this package: a row a line, `#` begins a comment.
final class Table {
  private Table() {}

  /// The rows of a table, without comments and blank lines.
  static List<String> rows(String file) {
    try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(table, UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is part of the program", e);
    }
  }

  /// The words of a row.
  static List<String> words(String row) {
    return List.of(row.split("\\s+"));
  }
}
