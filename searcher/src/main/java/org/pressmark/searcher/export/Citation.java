package org.pressmark.searcher.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.NewsDate;

/// What a citation of a newspaper article says, in whatever form. Nothing in it is guessed: a date
/// is as exact as the article's.
///
/// @param id the article's identifier
/// @param title the headline; where there is none, the dateline or `[no headline]`
/// @param authors the people named in the byline, else the byline, else the agency
/// @param date the publication date; empty if undated
/// @param note the dateline, and the agency where it is no author
record Citation(
    String id,
    String title,
    List<PersonName> authors,
    Optional<NewsDate> date,
    Optional<String> note) {

  Citation {
    authors = List.copyOf(authors);
  }

  static Citation of(Article article) {
    return new Citation(
        article.id(), title(article), authors(article), article.date(), note(article));
  }

  private static String title(Article article) {
    if (!article.headline().isBlank()) {
      return oneLine(article.headline());
    }
    return article.dateline().map(Dateline::raw).map(Citation::oneLine).orElse("[no headline]");
  }

  private static List<PersonName> authors(Article article) {
    if (!article.authors().isEmpty()) {
      return article.authors().stream().map(PersonName::of).toList();
    }
    return article
        .byline()
        .or(article::creditText)
        .map(Citation::oneLine)
        .map(PersonName::whole)
        .stream()
        .toList();
  }

  private static Optional<String> note(Article article) {
    var parts = new ArrayList<String>();
    article.dateline().ifPresent(line -> parts.add("Dateline: " + oneLine(line.raw())));
    if (article.byline().isPresent() || !article.authors().isEmpty()) {
      article.creditText().ifPresent(agency -> parts.add("Agency: " + oneLine(agency)));
    }
    return Optional.of(String.join("; ", parts)).filter(text -> !text.isEmpty());
  }

  /// The text without line breaks and control characters, blanks single.
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
