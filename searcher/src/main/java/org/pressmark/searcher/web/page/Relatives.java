package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.web.page.ArticleView.Other;
import org.pressmark.searcher.web.page.ArticleView.Some;

/// The articles that belong to one: its copies, and those about the same thing.
final class Relatives {
  private static final int MOST_COPIES = 40;
  private static final int MOST_SIMILAR = 6;

  /// Among the most similar there may be copies, which are listed apart.
  private static final int SIMILAR_LOOKED_AT = 30;

  private final Archive archive;
  private final Article article;

  Relatives(Archive archive, Article article) {
    this.archive = archive;
    this.article = article;
  }

  /// The same story elsewhere, oldest first.
  Some<Other> copies() throws IOException {
    long count = archive.countCopies(article.id());
    if (count == 0) {
      return new Some<>(List.of(), 0);
    }
    var copies = new ArrayList<Other>();
    archive.forEachCopy(
        article.id(),
        MOST_COPIES,
        (copy, exact) ->
            copies.add(
                other(copy, Optional.of(exact ? "the same words" : "nearly the same words"))));
    return new Some<>(copies, count - copies.size());
  }

  /// The most similar ones that are no copies.
  List<Other> similar() throws IOException, QueryTooCostlyException {
    var everything = new Question(ParsedQuery.everything(), Filters.none());
    return archive
        .similar(article, SearchRequest.similar(everything, SIMILAR_LOOKED_AT))
        .hits()
        .stream()
        .map(Hit::article)
        .filter(found ->
            found.storyGroup().isEmpty() || !found.storyGroup().equals(article.storyGroup()))
        .limit(MOST_SIMILAR)
        .map(found -> other(found, Optional.empty()))
        .toList();
  }

  static Other other(Article article, Optional<String> note) {
    boolean isSuspect = article.datePublished().filter(date -> date.suspect()).isPresent();
    return new Other(
        Address.of(Address.ofArticle(article.id())),
        ArticleHeading.title(article),
        Tongue.of(article.inLanguage()),
        article.date().map(DateView::text).orElse("undated") + (isSuspect ? " (in doubt)" : ""),
        article.publisher().or(article::creditText),
        note);
  }
}
