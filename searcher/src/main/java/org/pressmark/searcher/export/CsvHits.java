package org.pressmark.searcher.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.Passage;

/// The hits as CSV (RFC 4180), a header line first. Several values of a field are joined by `|`. A
/// cell that a spreadsheet would take for a formula gets an apostrophe in front.
public final class CsvHits implements HitWriter {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "datePublished",
          "headline",
          "byline",
          "dateline",
          "filed-from",
          "agency",
          "publisher",
          "section",
          "language",
          "persons",
          "places",
          "organizations",
          "wordCount",
          "url",
          "path",
          "passages");

  private final CsvWriter csv;
  private final boolean text;

  /// @param text whether a last column holds the body
  public CsvHits(Writer out, boolean text) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new Unclosed(out));
    this.text = text;
  }

  @Override
  public void begin(Answer answer) {
    var header = new ArrayList<>(COLUMNS);
    if (text) {
      header.add("articleBody");
    }
    csv.writeRecord(header);
  }

  @Override
  public void write(Hit hit) {
    Article article = hit.article();
    var cells = new ArrayList<String>();
    cells.add(article.id());
    cells.add(article.dateText().orElse(""));
    cells.add(article.headline());
    cells.add(article.byline().orElse(""));
    cells.add(article.dateline().map(Dateline::raw).orElse(""));
    cells.add(joined(article.dateline().map(Dateline::placeNames).orElse(List.of())));
    cells.add(article.creditText().orElse(""));
    cells.add(article.publisher().orElse(""));
    cells.add(article.articleSection().orElse(""));
    cells.add(article.inLanguage().orElse(""));
    cells.add(joined(article.persons()));
    cells.add(joined(article.places()));
    cells.add(joined(article.organizations()));
    cells.add(Integer.toString(article.wordCount()));
    cells.add(article.url().orElse(""));
    cells.add(article.origin().toString());
    cells.add(joined(hit.passages().stream().map(Passage::text).toList()));
    if (text) {
      cells.add(article.articleBody());
    }
    csv.writeRecord(cells.stream().map(CsvHits::harmless).toList());
  }

  private static String joined(List<String> values) {
    return String.join("|", values);
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    csv.close();
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
