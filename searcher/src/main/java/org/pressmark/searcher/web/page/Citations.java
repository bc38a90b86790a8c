package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pressmark.schema.Article;
import org.pressmark.schema.Status;
import org.pressmark.searcher.export.BibTexHits;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.export.PlainCitation;
import org.pressmark.searcher.export.RisHits;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.web.page.ArticleView.CitationForm;

/// The citation of an article in the forms that people paste and reference managers read.
final class Citations {
  private Citations() {}

  static List<CitationForm> of(Article article) throws IOException {
    return List.of(
        new CitationForm("cite-plain", "Footnote", PlainCitation.of(article), Optional.empty(), ""),
        form("bibtex", "BibTeX", "bib", article, BibTexHits::new),
        form("ris", "RIS", "ris", article, RisHits::new));
  }

  private static CitationForm form(
      String format,
      String label,
      String ending,
      Article article,
      Function<Writer, HitWriter> writers)
      throws IOException {
    var text = new StringWriter();
    writers.apply(text).write(new Hit(article, 0, List.of()));
    return new CitationForm(
        "cite-" + format,
        label,
        text.toString().strip().replace("\r\n", "\n"),
        Optional.of(
            Address.of("/api/v1/export").with("query", itself(article)).with("format", format)),
        article.id() + "." + ending);
  }

  /// The query that finds just this article. One that may not be used is found only if the query
  /// says that it is meant.
  private static String itself(Article article) {
    String id = "id:\"" + article.id().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return article.status() == Status.USABLE ? id : id + " status:" + article.status().label();
  }
}
