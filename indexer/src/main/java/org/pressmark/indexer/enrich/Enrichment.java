package org.pressmark.indexer.enrich;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

/// One article on its way from its source to the index. One instance serves one article.
final class Enrichment {
  private final RawArticle raw;
  private final ArticleBuilder article;
  private final Story story;

  Enrichment(RawArticle raw, String id, Clock clock, EntityRecognizer recognizer) {
    this.raw = raw;
    this.article = new ArticleBuilder(id, raw.origin());
    this.story = raw.layout() == Layout.PAGE_TEXT ? page() : markedUp();
  }

  private Story markedUp() {
    var fields =
        new EnumMap<>(
            raw.fields().isEmpty()
                ? new EnumMap<NewsField, List<String>>(NewsField.class)
                : raw.fields());
    List<String> body =
        fields.containsKey(NewsField.ARTICLE_BODY)
            ? fields.remove(NewsField.ARTICLE_BODY)
            : List.of();
    return new Story(Provenance.MARKUP, fields, paragraphs(body), List.of(), Optional.empty());
  }

  private Story page() {
    var fields = new EnumMap<NewsField, List<String>>(NewsField.class);
    var paragraphs = new ArrayList<>(paragraphs(raw.all(NewsField.ARTICLE_BODY)));
    if (paragraphs.size() > 1) {
      fields.put(NewsField.HEADLINE, List.of(paragraphs.removeFirst()));
    }
    return new Story(Provenance.TEXT, fields, paragraphs, List.of(), Optional.empty());
  }

  private static List<String> paragraphs(List<String> texts) {
    return texts.stream()
        .flatMap(t -> List.of(t.strip().split("\n\\s*\n")).stream())
        .filter(t -> !t.isBlank())
        .toList();
  }

  Article article() {
    copy(NewsField.HEADLINE, "headline").ifPresent(article::headline);
    copy(NewsField.ALTERNATIVE_HEADLINE, "alternativeHeadline")
        .ifPresent(article::alternativeHeadline);
    copy(NewsField.BYLINE, "byline").ifPresent(article::byline);
    copy(NewsField.CREDIT_TEXT, "creditText").ifPresent(article::creditText);
    copy(NewsField.PUBLISHER, "publisher").ifPresent(article::publisher);
    copy(NewsField.URL, "url").ifPresent(article::url);
    copy(NewsField.ARTICLE_SECTION, "articleSection").ifPresent(article::articleSection);
    copy(NewsField.IN_LANGUAGE, "inLanguage").ifPresent(article::inLanguage);
    copy(NewsField.PRINT_PAGE, "printPage").ifPresent(article::printPage);
    copy(NewsField.PRINT_EDITION, "printEdition").ifPresent(article::printEdition);
    copy(NewsField.DATE_PUBLISHED, "datePublished")
        .map(this::stated)
        .ifPresent(article::datePublished);
    copy(NewsField.DATE_MODIFIED, "dateModified")
        .flatMap(this::date)
        .ifPresent(article::dateModified);
    article.authors(story.all(NewsField.AUTHOR));
    article.keywords(story.all(NewsField.KEYWORD));
    article.persons(story.all(NewsField.PERSON).stream().distinct().toList());
    article.places(story.all(NewsField.PLACE).stream().distinct().toList());
    article.organizations(story.all(NewsField.ORGANIZATION).stream().distinct().toList());
    article.articleBody(String.join("\n\n", story.paragraphs()));
    return article.build();
  }

  private StatedDate stated(String text) {
    Optional<NewsDate> date = date(text);
    return new StatedDate(date, text, story.provenance(), date.isEmpty());
  }

  private Optional<NewsDate> date(String text) {
    return DateReader.read(text)
        .flatMap(p -> p.toNewsDate(ZoneTable.table(), CountryEvidence.NONE));
  }

  private Optional<String> copy(NewsField field, String name) {
    Optional<String> value = story.first(field);
    value.ifPresent(_ -> article.from(story.provenance(), name));
    return value;
  }
}
