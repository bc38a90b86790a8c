package org.pressmark.indexer.enrich;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.indexer.enrich.people.ArticleNames;
import org.pressmark.indexer.enrich.places.PlaceContext;
import org.pressmark.indexer.enrich.places.PlaceLinker;
import org.pressmark.indexer.enrich.said.Quotations;
import org.pressmark.indexer.enrich.when.SpokenDates;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;

/// One article on its way from its source to the index. The order matters: the date of publication
/// gives the dateline its year, and the dateline and agency then settle the date's time zone. One
/// instance serves one article.
final class Enrichment {
  private final RawArticle raw;
  private final Story story;
  private final Clock clock;
  private final EntityRecognizer recognizer;
  private final ArticleBuilder article;

  Enrichment(RawArticle raw, String id, Clock clock, EntityRecognizer recognizer) {
    this.raw = raw;
    this.story = raw.layout() == Layout.PAGE_TEXT ? page(raw) : MarkedUpReader.read(raw);
    this.clock = clock;
    this.recognizer = recognizer;
    this.article = new ArticleBuilder(id, raw.origin());
  }

  private static Story page(RawArticle raw) {
    return PageReader.read(String.join("\n\n", raw.all(NewsField.ARTICLE_BODY)));
  }

  Article article() {
    var date = new PublicationDate(story, raw.origin());
    DatelineInStory filed = DatelineInStory.find(story, date.about());
    Optional<Dateline> dateline = filed.found().map(found -> found.toDateline(date.about()));
    String body = String.join("\n\n", filed.paragraphs());
    copyFields();
    dateline.ifPresent(article::dateline);
    dateline.ifPresent(_ -> article.from(filed.provenance(), "dateline"));
    Optional<Byline> byline = readByline(filed);
    Optional<String> agency = readAgency(byline, dateline, filed.paragraphs());
    CountryEvidence evidence =
        Countries.evidence(
            story.first(NewsField.PUBLISHER), agency, story.first(NewsField.URL), dateline);
    Optional<StatedDate> published = readDates(date, filed, dateline, evidence);
    Optional<String> language = readLanguage(body);
    var places =
        new PlaceContext(
            story.first(NewsField.HEADLINE).orElse(""),
            body,
            dateline.map(Dateline::places).orElse(List.of()),
            evidence.codes());
    List<Mention> mentions = readEntities(places, language.orElse("und"));
    article.articleBody(body);
    article.quotations(Quotations.of(body, mentions));
    if (language.map(LanguageReader::isEnglish).orElse(true)) {
      article.datesMentioned(SpokenDates.of(body, mentions, anchor(published, dateline)));
    }
    article.furniture(String.join("\n", filed.furniture()));
    return article.build();
  }

  // ---- fields as they are

  private void copyFields() {
    copy(NewsField.HEADLINE, "headline").ifPresent(article::headline);
    copy(NewsField.ALTERNATIVE_HEADLINE, "alternativeHeadline")
        .ifPresent(article::alternativeHeadline);
    copy(NewsField.PUBLISHER, "publisher").map(Countries::siteName).ifPresent(article::publisher);
    copy(NewsField.URL, "url").ifPresent(article::url);
    copy(NewsField.ARTICLE_SECTION, "articleSection").ifPresent(article::articleSection);
    copy(NewsField.PRINT_PAGE, "printPage").ifPresent(article::printPage);
    copy(NewsField.PRINT_EDITION, "printEdition").ifPresent(article::printEdition);
    copyStatus();
    copyCorrection();
    List<String> keywords = Keywords.of(story.all(NewsField.KEYWORD));
    if (!keywords.isEmpty()) {
      article.keywords(keywords).from(story.provenance(NewsField.KEYWORD), "keywords");
    }
  }

  /// A page can have a correction above the story and one below.
  private void copyCorrection() {
    Optional<String> marked =
        copy(NewsField.CORRECTION, "correction").map(text -> Corrections.read(text).orElse(text));
    if (story.correction().isPresent()) {
      String below = story.correction().get();
      article.correction(marked.map(above -> above + "\n\n" + below).orElse(below));
      article.from(Provenance.TEXT, "correction");
    } else {
      marked.ifPresent(article::correction);
    }
  }

  private Optional<String> copy(NewsField field, String name) {
    Optional<String> value = story.first(field);
    value.ifPresent(_ -> article.from(story.provenance(field), name));
    return value;
  }

  /// An embargo holds to the end of its day; a later reading of the source lifts it.
  private void copyStatus() {
    Status stated = copy(NewsField.STATUS, "status").map(Enrichment::status).orElse(Status.USABLE);
    Optional<NewsDate> until =
        story
            .first(NewsField.EMBARGOED_UNTIL)
            .flatMap(DateReader::read)
            .flatMap(parts -> parts.toNewsDate(ZoneTable.table(), CountryEvidence.NONE));
    LocalDate today = LocalDate.now(clock);
    boolean ahead = until.filter(date -> !date.lastDay().isBefore(today)).isPresent();
    Status status = stated == Status.USABLE && ahead ? Status.EMBARGOED : stated;
    article.status(status);
    if (status == Status.EMBARGOED) {
      until.ifPresent(article::embargoedUntil);
    }
  }

  private static Status status(String printed) {
    return switch (printed.strip().toLowerCase(Locale.ROOT)) {
      case "withheld", "stat:withheld", "withhold", "hold" -> Status.WITHHELD;
      case "canceled", "cancelled", "stat:canceled", "killed" -> Status.CANCELED;
      case "embargoed", "embargo" -> Status.EMBARGOED;
      case String _ -> Status.USABLE;
    };
  }

  // ---- byline and agency

  private Optional<Byline> readByline(DatelineInStory filed) {
    List<String> names = story.all(NewsField.AUTHOR);
    Optional<Byline> printed = story.first(NewsField.BYLINE).flatMap(BylineReader::read);
    Optional<Byline> listed = BylineReader.readAll(names);
    Optional<Byline> inLine =
        filed.found().flatMap(FoundDateline::byline).flatMap(BylineReader::read);
    Optional<Byline> byline = printed.or(() -> listed).or(() -> inLine);
    Provenance source =
        printed.isPresent()
            ? story.provenance(NewsField.BYLINE)
            : listed.isPresent() ? story.provenance(NewsField.AUTHOR) : Provenance.TEXT;
    byline.ifPresent(b -> article.byline(b.text()).from(source, "byline"));
    List<String> authors =
        listed
            .filter(b -> !b.authors().isEmpty())
            .or(() -> byline)
            .map(Byline::authors)
            .orElse(List.of());
    if (!authors.isEmpty()) {
      article.authors(authors).from(source, "authors");
    }
    return byline.map(b ->
        new Byline(
            b.text(), authors, b.agency().or(() -> listed.flatMap(Byline::agency)), b.certain()));
  }

  private Optional<String> readAgency(
      Optional<Byline> byline, Optional<Dateline> dateline, List<String> paragraphs) {
    Optional<String> marked =
        story.first(NewsField.CREDIT_TEXT).map(c -> Agencies.table().fullName(c).orElse(c));
    Optional<String> agency =
        marked
            .or(() -> byline.flatMap(Byline::agency))
            .or(() -> dateline.flatMap(Dateline::agency).flatMap(Newsrooms::agency))
            .or(() -> SignOff.agency(paragraphs));
    Provenance source =
        marked.isPresent() ? story.provenance(NewsField.CREDIT_TEXT) : Provenance.TEXT;
    agency.ifPresent(name -> article.creditText(name).from(source, "creditText"));
    return agency;
  }

  // ---- dates

  private Optional<StatedDate> readDates(
      PublicationDate date,
      DatelineInStory filed,
      Optional<Dateline> dateline,
      CountryEvidence evidence) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    Optional<StatedDate> published =
        date.stated(
            evidence,
            filed.found(),
            filed.provenance(),
            dateline.flatMap(Dateline::date),
            tomorrow);
    published.ifPresent(
        stated -> article.datePublished(stated).from(stated.provenance(), "datePublished"));
    story
        .first(NewsField.DATE_MODIFIED)
        .flatMap(DateReader::read)
        .flatMap(parts -> parts.toNewsDate(ZoneTable.table(), evidence))
        .ifPresent(modified ->
            article
                .dateModified(modified)
                .from(story.provenance(NewsField.DATE_MODIFIED), "dateModified"));
    return published;
  }

  /// The date from which "yesterday" is counted: that of publication if it is to be believed, else
  /// that of the dateline.
  private static Optional<NewsDate> anchor(
      Optional<StatedDate> published, Optional<Dateline> dateline) {
    return published
        .filter(stated -> !stated.suspect())
        .flatMap(StatedDate::date)
        .or(() -> dateline.flatMap(Dateline::date).map(NewsDate::ofDay));
  }

  // ---- language

  private Optional<String> readLanguage(String body) {
    Optional<String> marked =
        story.first(NewsField.IN_LANGUAGE).flatMap(LanguageReader::fromMarkup);
    Optional<String> language =
        marked.or(() -> LanguageReader.ofText(story.first(NewsField.HEADLINE).orElse(""), body));
    Provenance source =
        marked.isPresent() ? story.provenance(NewsField.IN_LANGUAGE) : Provenance.TEXT;
    language.ifPresent(tag -> article.inLanguage(tag).from(source, "inLanguage"));
    return language;
  }

  // ---- names

  /// What the markup names and, after it, what the text names besides.
  private List<Mention> readEntities(PlaceContext text, String language) {
    List<Mention> mentions = mentions(text, language);
    article.mentions(mentions);
    article.persons(names(NewsField.PERSON, EntityType.PERSON, "persons", mentions));
    article.places(names(NewsField.PLACE, EntityType.PLACE, "places", mentions));
    article.organizations(
        names(NewsField.ORGANIZATION, EntityType.ORGANIZATION, "organizations", mentions));
    return mentions;
  }

  private List<Mention> mentions(PlaceContext text, String language) {
    if (!recognizer.reads(language)) {
      return List.of();
    }
    List<Mention> named =
        ArticleNames.canonical(
            text.headline(), text.body(), recognizer.recognize(text.headline(), text.body()));
    return PlaceLinker.instance().link(named, text);
  }

  private List<String> names(
      NewsField field, EntityType type, String name, List<Mention> mentions) {
    var names = new LinkedHashSet<String>(story.all(field));
    int marked = names.size();
    mentions.stream().filter(m -> m.type() == type).map(Mention::name).forEach(names::add);
    if (!names.isEmpty()) {
      article.from(source(field, marked, names.size() - marked), name);
    }
    return List.copyOf(names);
  }

  private Provenance source(NewsField field, int marked, int inText) {
    if (marked == 0) {
      return Provenance.TEXT;
    }
    return inText == 0 ? story.provenance(field) : Provenance.MARKUP_AND_TEXT;
  }
}
