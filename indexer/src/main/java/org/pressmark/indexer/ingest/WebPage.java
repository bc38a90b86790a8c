package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.indexer.ingest.PageTable.Place;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.maintext.MainText;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;

/// One web page on its way to an article: each field is taken from JSON-LD, else from the places in
/// {@link PageTable}, else from what the page shows. One instance serves one page.
final class WebPage {
  /// What the page itself says better.
  private static final Set<NewsField> NOT_FROM_JSON =
      Set.of(NewsField.IDENTIFIER, NewsField.ARTICLE_BODY, NewsField.URL, NewsField.HEADLINE);

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/\\s]+/[^\\s]+");
  private static final Pattern FRONT =
      Pattern.compile("(?i)https?://[^/\\s]+(?:/(?:index\\.\\w+)?)?");
  private static final Pattern TYPE = Pattern.compile("(?i)(?:news)?article|news|blog|story|post");
  private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}");
  private static final int LONGEST_NAMES = 200;
  private static final int LONGEST_DATE = 80;
  private static final int LONG_PARAGRAPH = 80;

  private final Document page;
  private final PageMarkup markup;
  private final PageTitle title;
  private final JsonLd.Described described;
  private final FieldValues values = new FieldValues();

  WebPage(Document page, JsonLd jsonLd) {
    this.page = page;
    this.markup = new PageMarkup(page);
    this.title = new PageTitle(page);
    this.described = jsonLd.describe(page, markup);
  }

  /// The article, or why the page is none.
  ///
  /// @param address where the page was fetched; empty if that is not known
  ReadOutcome read(Origin origin, Optional<String> address) {
    address.ifPresent(url -> values.add(NewsField.URL, url));
    for (NewsField field : NewsField.values()) {
      if (!values.has(field)) {
        readMarkup(field);
      }
    }
    boolean claims = isLikeArticle();
    readVisible();
    Optional<Element> block = MainText.of(page);
    String story = putStory(block);
    var evidence =
        new PageVerdict.Evidence(
            claims || values.has(NewsField.BYLINE),
            values.has(NewsField.DATE_PUBLISHED),
            isFront(),
            title.visible(site()).orElse(""),
            story,
            block.map(MainText::linkDensity).orElse(0.0));
    Optional<String> refusal = PageVerdict.refusal(page, evidence);
    return refusal.isPresent()
        ? new Rejected(origin, refusal.get())
        : values.toOutcome(origin, "has no headline and no text");
  }

  // ---- markup

  private void readMarkup(NewsField field) {
    if (!NOT_FROM_JSON.contains(field)) {
      put(field, described.all(field), Provenance.JSON_LD);
    }
    if (field == NewsField.HEADLINE) {
      described.headline().ifPresent(text -> put(field, List.of(text), Provenance.JSON_LD));
    }
    for (Place place : PageTable.places(field)) {
      put(field, texts(field, place), place.source());
    }
    if (field != NewsField.IDENTIFIER && field != NewsField.ARTICLE_BODY) {
      put(field, described.parsely(field), Provenance.META);
    }
    if (field == NewsField.URL) {
      put(field, described.all(field), Provenance.JSON_LD);
    }
  }

  private List<String> texts(NewsField field, Place place) {
    List<String> all = markup.at(place);
    if (place.split()) {
      return all.stream().flatMap(text -> Stream.of(text.split("\\s*[,;]\\s*", 0))).toList();
    }
    return field == NewsField.BYLINE ? List.of(String.join(", ", names(all))) : all;
  }

  private static List<String> names(List<String> all) {
    return all.stream().filter(name -> !ADDRESS.matcher(name).matches()).distinct().toList();
  }

  /// Puts the first of the texts, or all where a field can have several, if the field has none yet.
  private void put(NewsField field, List<String> texts, Provenance source) {
    if (!values.has(field)) {
      texts.stream()
          .filter(text -> isPlausible(field, text))
          .limit(field.isList() ? texts.size() : 1)
          .forEach(text -> values.add(field, text).from(source, field));
    }
  }

  /// Whether a text can be a value of a field: pages are full of placeholders.
  private boolean isPlausible(NewsField field, String text) {
    return switch (field) {
      case HEADLINE -> site().filter(text::equalsIgnoreCase).isEmpty();
      case URL -> ADDRESS.matcher(text).matches();
      case DATE_PUBLISHED, DATE_MODIFIED ->
          text.length() <= LONGEST_DATE && WITH_YEAR.matcher(text).find();
      case BYLINE, AUTHOR ->
          text.length() <= LONGEST_NAMES
              && !ADDRESS.matcher(text).matches()
              && site().filter(text::equalsIgnoreCase).isEmpty();
      case IDENTIFIER,
          VERSION,
          EMBARGOED_UNTIL,
          ALTERNATIVE_HEADLINE,
          DATELINE,
          CREDIT_TEXT,
          PUBLISHER,
          ARTICLE_SECTION,
          KEYWORD,
          IN_LANGUAGE,
          PRINT_PAGE,
          PRINT_EDITION,
          CORRECTION,
          STATUS,
          PERSON,
          PLACE,
          ORGANIZATION,
          ARTICLE_BODY ->
          !text.isBlank();
    };
  }

  /// The name of the site.
  private Optional<String> site() {
    return markup.meta("og:site_name").stream().findFirst();
  }

  private boolean isLikeArticle() {
    return described.isArticle()
        || values.has(NewsField.DATE_PUBLISHED)
        || markup.meta("og:type").stream().anyMatch(type -> TYPE.matcher(type).matches())
        || page.select("[itemscope][itemtype]").stream().anyMatch(PageMarkup::isArticle);
  }

  /// Whether the page's address is that of the site itself.
  private boolean isFront() {
    return Stream.of(
            values.all(NewsField.URL).stream(),
            PageTable.places(NewsField.URL).stream().flatMap(place -> markup.at(place).stream()))
        .flatMap(urls -> urls)
        .findFirst()
        .filter(url -> FRONT.matcher(url).matches())
        .isPresent();
  }

  // ---- what the page shows

  private void readVisible() {
    putVisible(NewsField.HEADLINE, title.visible(site()), Provenance.MARKUP);
    putVisible(NewsField.DATE_PUBLISHED, PageLines.time(page), Provenance.MARKUP);
    putVisible(NewsField.DATE_PUBLISHED, PageLines.date(page), Provenance.TEXT);
    putVisible(NewsField.BYLINE, PageLines.byline(page), Provenance.MARKUP);
    putSiteAsByline();
  }

  /// A site that names itself as the writer is taken by its word where nobody else is named.
  private void putSiteAsByline() {
    site()
        .filter(_ -> !values.has(NewsField.BYLINE))
        .filter(name ->
            PageTable.places(NewsField.BYLINE).stream()
                .flatMap(place -> markup.at(place).stream())
                .anyMatch(name::equalsIgnoreCase))
        .ifPresent(
            name -> values.add(NewsField.BYLINE, name).from(Provenance.META, NewsField.BYLINE));
  }

  private void putVisible(NewsField field, Optional<String> text, Provenance source) {
    put(field, text.stream().toList(), source);
  }

  // ---- the story

  /// Takes the story from the page, or from JSON-LD where that has more than twice of it: pages
  /// that are filled by scripts.
  private String putStory(Optional<Element> block) {
    String shown = block.map(this::text).orElse("");
    String told = String.join("\n\n", described.all(NewsField.ARTICLE_BODY));
    boolean more = told.length() > 2 * shown.length();
    values.addText(NewsField.ARTICLE_BODY, more ? told : shown);
    if (more) {
      values.from(Provenance.JSON_LD, NewsField.ARTICLE_BODY);
    }
    return more ? told : shown;
  }

  private String text(Element story) {
    List<String> headlines = values.all(NewsField.HEADLINE);
    story
        .select("h2, h3")
        .removeIf(heading -> headlines.contains(CleanText.oneLine(heading.text())));
    putVisible(NewsField.BYLINE, StoryHead.byline(story), Provenance.TEXT);
    putVisible(NewsField.DATE_PUBLISHED, StoryHead.date(story), Provenance.TEXT);
    StoryHead.clear(
        story,
        Stream.of(NewsField.HEADLINE, NewsField.BYLINE, NewsField.AUTHOR, NewsField.DATE_PUBLISHED)
            .flatMap(field -> values.all(field).stream())
            .toList());
    putCaptionsAfterLead(story);
    return HtmlText.ofStory(story);
  }

  /// The caption of a picture over the story comes after its first paragraph, so that the story
  /// begins with the news.
  private static void putCaptionsAfterLead(Element story) {
    Optional<Element> lead =
        story.select("p").stream()
            .filter(p -> p.closest("figure") == null && p.text().length() > LONG_PARAGRAPH)
            .findFirst();
    if (lead.isPresent()) {
      List<Element> all = story.getAllElements();
      List<Element> figures =
          all.subList(0, all.indexOf(lead.get())).stream()
              .filter(element -> element.normalName().equals("figure"))
              .filter(figure -> !lead.get().parents().contains(figure))
              .toList();
      figures.reversed().forEach(lead.get()::after);
    }
  }
}
