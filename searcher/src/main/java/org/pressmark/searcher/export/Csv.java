package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// The CSV that Pressmark prints: RFC 4180.
final class Csv {
  /// Tells a spreadsheet that the text is UTF-8.
  static final char BYTE_ORDER_MARK = '\ufeff';

  private Csv() {}

  /// Writes records to `out`, which stays open.
  static CsvWriter writer(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new Unclosed(out));
  }

  /// The cell, with an apostrophe in front if a spreadsheet would take it for a formula.
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /// Passes everything on but the closing: the stream is not ours.
  private static final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
