package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.schema.Status;
import org.pressmark.searcher.web.page.ArticleView.Notice;
import org.pressmark.searcher.web.text.Wording;

/// What a reader of an article must know first.
final class ArticleNotices {
  private ArticleNotices() {}

  /// The notices, the gravest first.
  ///
  /// @param isNoAnswer whether the article does not answer the question that it was opened with
  static List<Notice> of(Article article, boolean isNoAnswer) {
    var notices = new ArrayList<Notice>();
    if (article.status() != Status.USABLE) {
      String until =
          article.embargoedUntil().map(date -> " Until " + DateView.text(date) + ".").orElse("");
      notices.add(new Notice("status", "Not for use", Wording.of(article.status()) + until, false));
    }
    article
        .correction()
        .ifPresent(text -> notices.add(new Notice("correction", "Correction", text, true)));
    article
        .datePublished()
        .filter(date -> date.suspect())
        .ifPresent(date ->
            notices.add(
                new Notice(
                    "doubt",
                    "Date in doubt",
                    "The source says “%s” (%s); do not rely on it."
                        .formatted(date.raw(), Wording.of(date.provenance())),
                    false)));
    if (isNoAnswer) {
      notices.add(
          new Notice(
              "no-answer",
              "No match",
              "This article does not match the query and filters, so nothing is marked in it.",
              false));
    }
    return notices;
  }
}
