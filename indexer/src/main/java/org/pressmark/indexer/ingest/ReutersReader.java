package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads the SGML of Reuters-21578: many `<REUTERS>` items in a file, each found by its tags and
/// read by {@link ReutersItem}, one at a time. What stands between items, and an item without an
/// end, is rejected with its line, and reading goes on at the next item.
final class ReutersReader implements FormatReader {
  private static final Set<String> EXTENSIONS = Set.of("sgm", "sgml");
  private static final String START = "<REUTERS";
  private static final String END = "</REUTERS>";

  @Override
  public String format() {
    return "reuters-sgml";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith("<!DOCTYPE lewis")
        || head.startsWith(START + " ")
        || (EXTENSIONS.contains(head.extension()) && head.text().contains(START + " "));
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    new Items(input, sink).read();
  }

  /// The items of one file.
  private static final class Items {
    private final Input input;
    private final Consumer<ReadOutcome> sink;
    private final int limit;
    private final Lines lines;
    private final StringBuilder item = new StringBuilder();

    /// The line on which the open item begins, 0 if none is open.
    private int openedAt;

    private boolean tooLong;

    /// Whether junk has been reported since the last item.
    private boolean inJunk;

    Items(Input input, Consumer<ReadOutcome> sink) {
      this.input = input;
      this.sink = sink;
      this.limit = input.options().maxItemChars();
      this.lines = new Lines(input.text(), limit);
    }

    void read() throws IOException {
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
        int start = line.indexOf(START, position);
        int end = openedAt > 0 ? line.indexOf(END, position) : -1;
        if (end >= 0 && (start < 0 || end < start)) {
          keep(line, position, end + END.length());
          close();
          position = end + END.length();
        } else if (start >= 0) {
          beforeStart(line, position, start);
          openedAt = lines.number();
          keep(line, start, start + START.length());
          position = start + START.length();
        } else {
          rest(line, position);
          return;
        }
      }
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
        sink.accept(ReutersItem.read(item.toString(), at(openedAt)));
      }
      reset();
    }

    private void unclosed() {
      reject(
          openedAt,
          tooLong ? "item is longer than " + limit + " characters" : "item has no " + END);
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
}
