package org.pressmark.searcher.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Precision;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The hits as RIS, of the type NEWS. UTF-8; each value is one line.
public final class RisHits implements HitWriter {
  private static final String NEWLINE = "\r\n";

  private final Writer out;

  public RisHits(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Answer answer) {}

  @Override
  public void write(Hit hit) throws IOException {
    Article article = hit.article();
    Citation citation = Citation.of(article);
    line("TY", "NEWS");
    line("ID", citation.id());
    line("TI", citation.title());
    for (PersonName author : citation.authors()) {
      line("AU", author.inverted());
    }
    // Programs differ in which of the two is the paper.
    line("T2", article.publisher());
    line("JO", article.publisher());
    if (citation.date().isPresent()) {
      NewsDate date = citation.date().get();
      line("PY", date.toString().substring(0, 4));
      line("DA", text(date));
    }
    line("SP", article.printPage());
    line("ET", article.printEdition());
    line("SE", article.articleSection());
    line("AB", article.alternativeHeadline());
    for (String keyword : article.keywords()) {
      line("KW", keyword);
    }
    line("LA", article.inLanguage());
    line("N1", citation.note());
    line("UR", article.url());
    out.write("ER  - " + NEWLINE);
  }

  /// `YYYY/MM/DD/`, the parts that are not known left out between their strokes.
  private static String text(NewsDate date) {
    int year = date.start().getYear();
    int month = date.start().getMonthValue();
    int day = date.start().getDayOfMonth();
    if (date.precision() == Precision.YEAR) {
      return String.format(Locale.ROOT, "%04d///", year);
    }
    return date.knowsDay()
        ? String.format(Locale.ROOT, "%04d/%02d/%02d/", year, month, day)
        : String.format(Locale.ROOT, "%04d/%02d//", year, month);
  }

  private void line(String tag, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      line(tag, value.get());
    }
  }

  private void line(String tag, String value) throws IOException {
    out.write(tag + "  - " + Citation.oneLine(value) + NEWLINE);
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    out.flush();
  }
}
