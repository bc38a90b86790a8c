package org.pressmark.searcher.export;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.Passage;

/// A hit as the cells of a table. Several values of a field are joined by `|`. A cell that a
/// spreadsheet would take for a formula gets an apostrophe in front.
final class HitCells {
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

  private HitCells() {}

  /// The names of the columns.
  ///
  /// @param text whether the last one is the body
  static List<String> header(boolean text) {
    var header = new ArrayList<>(COLUMNS);
    if (text) {
      header.add("articleBody");
    }
    return header;
  }

  static List<String> of(Hit hit, boolean text) {
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
    return cells.stream().map(Csv::harmless).toList();
  }

  private static String joined(List<String> values) {
    return String.join("|", values);
  }
}
