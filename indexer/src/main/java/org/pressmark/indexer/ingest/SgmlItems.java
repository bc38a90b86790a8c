package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// The items of an SGML file without a root, each found by its tags, one at a time. What stands
/// between items, and an item without an end, is rejected with its line, and reading goes on at the
/// next item.
final class SgmlItems {

  /// Reads one item.
  interface ItemReader {
    /// What became of it.
    ///
    /// @param item from its start tag to its end tag
    ReadOutcome read(String item, Origin origin);
  }

  private final Input input;
  private final String start;
  private final String end;
  private final ItemReader reader;
  private final Consumer<ReadOutcome> sink;
  private final int limit;
  private final Lines lines;
  private final StringBuilder item = new StringBuilder();

  /// The line on which the open item begins, 0 if none is open.
  private int openedAt;

  private boolean tooLong;

  /// Whether junk has been reported since the last item.
  private boolean inJunk;

  private SgmlItems(Input input, String tag, ItemReader reader, Consumer<ReadOutcome> sink) {
    this.input = input;
    this.start = "<" + tag;
    this.end = "</" + tag + ">";
    this.reader = reader;
    this.sink = sink;
    this.limit = input.options().maxItemChars();
    this.lines = new Lines(input.text(), limit);
  }

  /// Reads all items of a file.
  ///
  /// @param tag the name of the element that is an item, in upper case
  static void read(Input input, String tag, ItemReader reader, Consumer<ReadOutcome> sink)
      throws IOException {
    new SgmlItems(input, tag, reader, sink).read();
  }

  private void read() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        longLine();
      } else {
        line(lines.line());
      }
    }
    if (openedAt > 0) {
      unclosed();
    }
  }

  /// Takes a line apart at the tags of items, of which it may have any number.
  private void line(StringBuilder line) {
    int position = 0;
    while (position <= line.length()) {
      int startAt = start(line, position);
      int endAt = openedAt > 0 ? line.indexOf(end, position) : -1;
      if (endAt >= 0 && (startAt < 0 || endAt < startAt)) {
        keep(line, position, endAt + end.length());
        close();
        position = endAt + end.length();
      } else if (startAt >= 0) {
        beforeStart(line, position, startAt);
        openedAt = lines.number();
        keep(line, startAt, startAt + start.length());
        position = startAt + start.length();
      } else {
        rest(line, position);
        return;
      }
    }
  }

  /// Where the next start tag begins, not that of a longer name.
  private int start(StringBuilder line, int from) {
    int at = line.indexOf(start, from);
    while (at >= 0
        && at + start.length() < line.length()
        && Character.isLetterOrDigit(line.charAt(at + start.length()))) {
      at = line.indexOf(start, at + 1);
    }
    return at;
  }

  private void beforeStart(StringBuilder line, int from, int to) {
    if (openedAt > 0) {
      unclosed();
    } else {
      junk(line.substring(from, to));
    }
  }

  private void rest(StringBuilder line, int from) {
    if (openedAt > 0) {
      keep(line, from, line.length());
      item.append('\n');
    } else {
      junk(line.substring(from));
    }
  }

  private void keep(StringBuilder line, int from, int to) {
    tooLong |= item.length() + to - from > limit;
    if (tooLong) {
      item.setLength(0);
    } else {
      item.append(line.substring(from, to));
    }
  }

  private void longLine() {
    if (openedAt > 0) {
      tooLong = true;
    } else {
      reject(lines.number(), "line is longer than " + limit + " characters");
    }
  }

  private void close() {
    if (tooLong) {
      reject(openedAt, "item is longer than " + limit + " characters");
    } else {
      sink.accept(reader.read(item.toString(), at(openedAt)));
    }
    reset();
  }

  private void unclosed() {
    reject(
        openedAt, tooLong ? "item is longer than " + limit + " characters" : "item has no " + end);
    reset();
  }

  private void reset() {
    item.setLength(0);
    openedAt = 0;
    tooLong = false;
    inJunk = false;
  }

  private void junk(String text) {
    String stripped = text.strip();
    if (!stripped.isEmpty() && !stripped.startsWith("<!") && !inJunk) {
      inJunk = true;
      reject(lines.number(), "text outside of any item");
    }
  }

  private void reject(int line, String reason) {
    sink.accept(new Rejected(at(line), reason));
  }

  private Origin at(int line) {
    return input.origin().at(String.valueOf(line));
  }
}
