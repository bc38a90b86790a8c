package org.pressmark.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Collects the fields of an {@link Article}. Every field but `id` and `origin` starts out absent.
/// A blank text counts as absent. Not thread-safe.
public final class ArticleBuilder {
  private final String id;
  private final Origin origin;
  private final Map<String, Provenance> provenance = new TreeMap<>();
  private String headline = "";
  private Optional<String> alternativeHeadline = Optional.empty();
  private Optional<StatedDate> datePublished = Optional.empty();
  private Optional<NewsDate> dateModified = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private List<String> authors = List.of();
  private Optional<Dateline> dateline = Optional.empty();
  private Optional<String> creditText = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> articleSection = Optional.empty();
  private List<String> keywords = List.of();
  private Optional<String> inLanguage = Optional.empty();
  private Optional<String> printPage = Optional.empty();
  private Optional<String> printEdition = Optional.empty();
  private Optional<String> correction = Optional.empty();
  private Status status = Status.USABLE;
  private Optional<NewsDate> embargoedUntil = Optional.empty();
  private Optional<String> storyGroup = Optional.empty();
  private String articleBody = "";
  private Optional<String> furniture = Optional.empty();
  private List<String> persons = List.of();
  private List<String> places = List.of();
  private List<String> organizations = List.of();
  private List<Mention> mentions = List.of();
  private List<Quotation> quotations = List.of();
  private List<DateMention> datesMentioned = List.of();

  public ArticleBuilder(String id, Origin origin) {
    this.id = id;
    this.origin = origin;
  }

  public ArticleBuilder headline(String headline) {
    this.headline = headline.strip();
    return this;
  }

  public ArticleBuilder alternativeHeadline(String alternativeHeadline) {
    this.alternativeHeadline = present(alternativeHeadline);
    return this;
  }

  public ArticleBuilder datePublished(StatedDate datePublished) {
    this.datePublished = Optional.of(datePublished);
    return this;
  }

  public ArticleBuilder dateModified(NewsDate dateModified) {
    this.dateModified = Optional.of(dateModified);
    return this;
  }

  public ArticleBuilder byline(String byline) {
    this.byline = present(byline);
    return this;
  }

  public ArticleBuilder authors(List<String> authors) {
    this.authors = authors;
    return this;
  }

  public ArticleBuilder dateline(Dateline dateline) {
    this.dateline = Optional.of(dateline);
    return this;
  }

  public ArticleBuilder creditText(String creditText) {
    this.creditText = present(creditText);
    return this;
  }

  public ArticleBuilder publisher(String publisher) {
    this.publisher = present(publisher);
    return this;
  }

  public ArticleBuilder url(String url) {
    this.url = present(url);
    return this;
  }

  public ArticleBuilder articleSection(String articleSection) {
    this.articleSection = present(articleSection);
    return this;
  }

  public ArticleBuilder keywords(List<String> keywords) {
    this.keywords = keywords;
    return this;
  }

  public ArticleBuilder inLanguage(String inLanguage) {
    this.inLanguage = present(inLanguage);
    return this;
  }

  public ArticleBuilder printPage(String printPage) {
    this.printPage = present(printPage);
    return this;
  }

  public ArticleBuilder printEdition(String printEdition) {
    this.printEdition = present(printEdition);
    return this;
  }

  public ArticleBuilder correction(String correction) {
    this.correction = present(correction);
    return this;
  }

  public ArticleBuilder storyGroup(String storyGroup) {
    this.storyGroup = Optional.of(storyGroup);
    return this;
  }

  public ArticleBuilder status(Status status) {
    this.status = status;
    return this;
  }

  public ArticleBuilder embargoedUntil(NewsDate embargoedUntil) {
    this.embargoedUntil = Optional.of(embargoedUntil);
    return this;
  }

  public ArticleBuilder articleBody(String articleBody) {
    this.articleBody = articleBody;
    return this;
  }

  public ArticleBuilder furniture(String furniture) {
    this.furniture = present(furniture);
    return this;
  }

  public ArticleBuilder persons(List<String> persons) {
    this.persons = persons;
    return this;
  }

  public ArticleBuilder places(List<String> places) {
    this.places = places;
    return this;
  }

  public ArticleBuilder organizations(List<String> organizations) {
    this.organizations = organizations;
    return this;
  }

  public ArticleBuilder mentions(List<Mention> mentions) {
    this.mentions = mentions;
    return this;
  }

  public ArticleBuilder quotations(List<Quotation> quotations) {
    this.quotations = quotations;
    return this;
  }

  public ArticleBuilder datesMentioned(List<DateMention> datesMentioned) {
    this.datesMentioned = datesMentioned;
    return this;
  }

  /// Notes where the value of a field comes from.
  ///
  /// @param field the field's name in {@link Article}
  public ArticleBuilder from(Provenance source, String field) {
    provenance.put(field, source);
    return this;
  }

  private static Optional<String> present(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  public Article build() {
    return new Article(
        id,
        headline,
        alternativeHeadline,
        datePublished,
        dateModified,
        byline,
        authors,
        dateline,
        creditText,
        publisher,
        url,
        articleSection,
        keywords,
        inLanguage,
        printPage,
        printEdition,
        correction,
        status,
        embargoedUntil,
        articleBody,
        furniture,
        persons,
        places,
        organizations,
        mentions,
        quotations,
        datesMentioned,
        storyGroup,
        origin,
        provenance);
  }
}
