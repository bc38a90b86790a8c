package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.StatedDate;
import org.pressmark.searcher.search.Marks;
import org.pressmark.searcher.web.text.Prose;
import org.pressmark.searcher.web.text.Wording;

/// What stands above the text of an article.
final class ArticleHeading {
  private static final String UNTITLED = "[no headline]";

  private final Article article;
  private final Prose headline;
  private final Optional<Prose> summary;

  ArticleHeading(Article article, Marks marks) {
    this.article = article;
    this.headline = Prose.of(title(article), marks.headline(), List.of(), 0);
    this.summary =
        article
            .alternativeHeadline()
            .map(text -> Prose.of(text, marks.summary(), List.of(), headline.marks()));
  }

  /// The headline, or what stands for it.
  static String title(Article article) {
    return article.headline().isBlank() ? UNTITLED : article.headline();
  }

  String title() {
    return title(article);
  }

  /// How many marks it has.
  int marks() {
    return headline.marks() + summary.map(Prose::marks).orElse(0);
  }

  ArticleView.Heading heading() {
    return new ArticleView.Heading(
        Tongue.of(article.inLanguage()),
        article.headline().isBlank(),
        headline,
        summary,
        kicker(),
        article.byline(),
        article.dateline().map(Dateline::raw),
        article.datePublished().map(ArticleHeading::published));
  }

  private Optional<String> kicker() {
    String text =
        Stream.of(article.publisher(), article.articleSection())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return Optional.of(text).filter(found -> !found.isEmpty());
  }

  private static ArticleView.Published published(StatedDate date) {
    return new ArticleView.Published(
        date.text(),
        date.date().map(DateView::text).orElse("unreadable date"),
        "date " + Wording.of(date.provenance()),
        date.suspect());
  }
}
