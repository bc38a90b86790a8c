package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.Origin;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.page.ArticleView.Fact;
import org.pressmark.searcher.web.text.Wording;

/// What is known about an article, each field with where it comes from.
final class ArticleFacts {
  private static final Pattern JOINING = Pattern.compile("(?i)(?:[\\s,;&]|\\band\\b)*");

  private final Article article;
  private final List<Fact> facts = new ArrayList<>();

  private ArticleFacts(Article article) {
    this.article = article;
  }

  /// The fields that have a value.
  static List<Fact> of(Article article) {
    var facts = new ArticleFacts(article);
    facts.addDates();
    facts.addSources();
    facts.addLabels();
    facts.addPlaceInArchive();
    return facts.facts;
  }

  private void addDates() {
    Optional<StatedDate> published = article.datePublished();
    add(
        "Published",
        values(published.map(date -> date.date().map(DateView::text).orElse("unreadable"))),
        Optional.of(published.map(ArticleFacts::note).orElse("")));
    if (published.isEmpty()) {
      add(
          "Published",
          List.of(new Fact.Value("undated", link("date:none"), false)),
          "datePublished");
    }
    add("Modified", values(article.dateModified().map(DateView::text)), "dateModified");
  }

  /// `from JSON-LD; known to the day; printed “Dec 6”`.
  private static String note(StatedDate date) {
    return Stream.of(
            Optional.of(Wording.of(date.provenance())),
            date.date().map(Wording::precision),
            Optional.of("in doubt").filter(_ -> date.suspect()),
            Optional.of("printed “" + date.raw() + "”").filter(_ -> isOtherwise(date)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static boolean isOtherwise(StatedDate date) {
    String iso = date.raw().replace(' ', 'T');
    return date.text().filter(iso::startsWith).isEmpty();
  }

  private void addSources() {
    boolean isAuthors = article.byline().filter(this::namesAuthorsOnly).isPresent();
    if (!isAuthors) {
      add("Byline", values(article.byline()), "byline");
    }
    add(isAuthors ? "Byline" : "Authors", linked(article.authors(), NameField.AUTHOR), "authors");
    add("Dateline", values(article.dateline().map(Dateline::raw)), "dateline");
    add(
        "Filed from",
        linked(
            article.dateline().map(Dateline::placeNames).orElse(List.of()), NameField.FILED_FROM),
        Optional.empty());
    add("Agency", linked(article.creditText().stream().toList(), NameField.AGENCY), "creditText");
    add(
        "Publisher",
        linked(article.publisher().stream().toList(), NameField.PUBLISHER),
        "publisher");
    add(
        "Section",
        linked(article.articleSection().stream().toList(), NameField.SECTION),
        "articleSection");
    add("Page", values(article.printPage()), "printPage");
    add("Edition", values(article.printEdition()), "printEdition");
  }

  /// Whether a byline says nothing but the authors.
  private boolean namesAuthorsOnly(String byline) {
    String rest = byline;
    for (String author : article.authors()) {
      rest = rest.replace(author, "");
    }
    return JOINING.matcher(rest).matches();
  }

  private void addLabels() {
    add("Keywords", linked(article.keywords(), NameField.KEYWORD), "keywords");
    article
        .inLanguage()
        .ifPresent(language ->
            add(
                "Language",
                List.of(
                    new Fact.Value(
                        Wording.language(language), filter(NameField.LANGUAGE, language), false)),
                "inLanguage"));
    add(
        "Length",
        List.of(
            new Fact.Value(
                String.format(Locale.ROOT, "%,d words", article.wordCount()),
                Optional.empty(),
                false)),
        Optional.empty());
  }

  private void addPlaceInArchive() {
    Origin origin = article.origin();
    add("In the archive", List.of(plain(inArchive(origin))), Optional.empty());
    article
        .url()
        .ifPresent(url ->
            add(
                "On the web",
                List.of(
                    new Fact.Value(url, Optional.of(url).filter(ArticleFacts::isOnTheWeb), true)),
                "url"));
    add("Identifier", List.of(plain(article.id())), Optional.empty());
  }

  /// The file, what of it, and where in that.
  private static String inArchive(Origin origin) {
    return origin.path()
        + origin.member().map(member -> " › " + member.replace("!", " › ")).orElse("")
        + origin.position().map(position -> ", at " + position).orElse("");
  }

  /// A link may lead to the web only: `javascript:` and its like are shown as text.
  private static boolean isOnTheWeb(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private void add(String label, List<Fact.Value> values, String field) {
    add(label, values, Optional.ofNullable(article.provenance().get(field)).map(Wording::of));
  }

  private void add(String label, List<Fact.Value> values, Optional<String> note) {
    if (!values.isEmpty()) {
      facts.add(new Fact(label, values, note.filter(text -> !text.isEmpty())));
    }
  }

  private static Fact.Value plain(String text) {
    return new Fact.Value(text, Optional.empty(), false);
  }

  private static List<Fact.Value> values(Optional<String> text) {
    return text.stream().map(ArticleFacts::plain).toList();
  }

  private static List<Fact.Value> linked(List<String> values, NameField field) {
    return values.stream()
        .map(value -> new Fact.Value(value, filter(field, value), false))
        .toList();
  }

  private static Optional<String> filter(NameField field, String value) {
    return Optional.of(Address.of("/").with(field.label(), value).toString());
  }

  private static Optional<String> link(String query) {
    return Optional.of(Address.of("/").with(AskedQuestion.QUERY, query).toString());
  }
}
