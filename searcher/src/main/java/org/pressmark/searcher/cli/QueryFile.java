package org.pressmark.searcher.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A file of labelled queries, UTF-8: a line each, the label, a tab, the query. Blank lines and
/// lines that begin with `#` are passed over. Not thread-safe.
final class QueryFile implements AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final BufferedReader lines;
  private final Map<String, Integer> labels = new HashMap<>();
  private int number;

  /// A line of the file.
  sealed interface Line {
    /// Counted from 1.
    int number();
  }

  /// A labelled query.
  record Labelled(int number, String label, String query) implements Line {}

  /// A line that is none.
  ///
  /// @param reason one sentence
  record Faulty(int number, String reason) implements Line {}

  private QueryFile(InputStream in) {
    // Malformed bytes become U+FFFD here, and a fault of their line below.
    this.lines = new BufferedReader(new InputStreamReader(in, UTF_8));
  }

  /// Opens a file; `-` is standard input, which stays open.
  static QueryFile open(Path file) throws IOException {
    return new QueryFile(
        file.toString().equals("-") ? new Unclosed(System.in) : Files.newInputStream(file));
  }

  /// The next line that is not passed over; empty at the end of the file.
  Optional<Line> next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text =
          number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK
              ? line.substring(1)
              : line;
      if (!text.isBlank() && !text.startsWith("#")) {
        return Optional.of(read(text));
      }
    }
    return Optional.empty();
  }

  private Line read(String text) {
    if (text.indexOf('\ufffd') >= 0) {
      return new Faulty(number, "the line is not UTF-8");
    }
    String[] cells = text.split("\t", -1);
    if (cells.length != 2) {
      return new Faulty(
          number,
          cells.length == 1
              ? "there is no tab between label and query"
              : "there are %d tabs; label and query are divided by one"
                  .formatted(cells.length - 1));
    }
    String label = cells[0].strip();
    if (label.isEmpty()) {
      return new Faulty(number, "the label is blank");
    }
    if (cells[1].isBlank()) {
      return new Faulty(number, "the query is blank; * asks for all articles");
    }
    Integer before = labels.putIfAbsent(label, number);
    if (before != null) {
      return new Faulty(number, "label '%s' stands in line %d, too".formatted(label, before));
    }
    return new Labelled(number, label, cells[1].strip());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
