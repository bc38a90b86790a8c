package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.Status;
import org.pressmark.searcher.search.Copies;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.Passage;

/// A hit as lists show it, by `hits.jte`.
///
/// @param address of the article's page, with the question
/// @param headline with what satisfied the query marked; empty if the article has none
/// @param tongue of headline, byline, dateline and passages
/// @param sources publisher and agency, as far as they are named
/// @param labels a word each: section, language, that it is corrected, or withheld
/// @param copies what the hit stands for besides itself; empty if for nothing else
public record HitView(
    Address address,
    MarkedText headline,
    Tongue tongue,
    Optional<DateView> date,
    List<String> sources,
    Optional<String> byline,
    Optional<String> dateline,
    List<String> labels,
    List<MarkedText> passages,
    Optional<CopiesView> copies) {

  private static final String HEADLINE = "headline";
  private static final int MOST_SOURCES = 3;

  /// The articles that a hit stands for besides itself.
  ///
  /// @param text `+11 copies`
  /// @param sources where they appeared, the first few by name; empty if none is named
  public record CopiesView(String text, String sources) {
    static Optional<CopiesView> of(Copies copies) {
      long others = copies.count() - 1;
      if (others == 0) {
        return Optional.empty();
      }
      List<String> named = copies.sources().stream().limit(MOST_SOURCES).toList();
      int more = copies.sources().size() - named.size();
      return Optional.of(
          new CopiesView(
              "+" + Figures.counted(others, "copy", "copies"),
              String.join(", ", named) + (more > 0 ? " and " + more + " more" : "")));
    }
  }

  public HitView {
    sources = List.copyOf(sources);
    labels = List.copyOf(labels);
    passages = List.copyOf(passages);
  }

  /// A hit of the answer to a question.
  ///
  /// @param here any address with that question
  public static HitView of(Hit hit, Address here) {
    Article article = hit.article();
    Optional<Passage> headline =
        hit.passages().stream().filter(passage -> isHeadline(passage, article)).findFirst();
    List<String> sources =
        Stream.concat(article.publisher().stream(), article.creditText().stream())
            .distinct()
            .toList();
    return new HitView(
        here.question().at(Address.ofArticle(article.id())),
        headline.map(MarkedText::of).orElseGet(() -> MarkedText.of(article.headline())),
        Tongue.of(article.inLanguage()),
        article.datePublished().map(DateView::of),
        sources,
        article.byline().filter(byline -> !sources.contains(byline)),
        article.dateline().map(Dateline::raw),
        labels(article),
        hit.passages().stream()
            .filter(passage -> !isHeadline(passage, article))
            .map(MarkedText::of)
            .toList(),
        hit.copies().flatMap(CopiesView::of));
  }

  private static boolean isHeadline(Passage passage, Article article) {
    return passage.field().equals(HEADLINE) && passage.text().equals(article.headline());
  }

  private static List<String> labels(Article article) {
    return Stream.of(
            article.articleSection(),
            article.inLanguage(),
            article.correction().map(_ -> "corrected"),
            Optional.of(article.status())
                .filter(status -> status != Status.USABLE)
                .map(Status::label))
        .flatMap(Optional::stream)
        .toList();
  }
}
