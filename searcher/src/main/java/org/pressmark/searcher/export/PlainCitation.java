package org.pressmark.searcher.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pressmark.schema.Article;
import org.pressmark.schema.NewsDate;

/// A citation as a footnote has it: `Jane Doe, “Rebels lose ground”, The Harbour Gazette, 6
/// December 2016, p. A1, https://harbour.example/rebels`. One line.
public final class PlainCitation {
  private PlainCitation() {}

  /// The citation of an article.
  public static String of(Article article) {
    Citation citation = Citation.of(article);
    var parts = new ArrayList<String>();
    if (!citation.authors().isEmpty()) {
      parts.add(joined(citation.authors()));
    }
    parts.add("“" + citation.title() + "”");
    article.publisher().ifPresent(parts::add);
    parts.add(date(article));
    article.printEdition().ifPresent(edition -> parts.add("ed. " + edition));
    article.printPage().ifPresent(page -> parts.add("p. " + page));
    article.url().ifPresent(parts::add);
    return Citation.oneLine(String.join(", ", parts));
  }

  private static String joined(List<PersonName> authors) {
    if (authors.size() == 1) {
      return authors.getFirst().natural();
    }
    return authors.subList(0, authors.size() - 1).stream()
            .map(PersonName::natural)
            .collect(Collectors.joining(", "))
        + " and "
        + authors.getLast().natural();
  }

  private static String date(Article article) {
    String doubt = article.datePublished().filter(date -> date.suspect()).isPresent() ? " [?]" : "";
    return article.date().map(PlainCitation::text).orElse("undated") + doubt;
  }

  private static String text(NewsDate date) {
    String pattern =
        switch (date.precision()) {
          case YEAR -> "u";
          case MONTH -> "MMMM u";
          case DAY, MINUTE, SECOND -> "d MMMM u";
        };
    return date.firstDay().format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
  }
}
