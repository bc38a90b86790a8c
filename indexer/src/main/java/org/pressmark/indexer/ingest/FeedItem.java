package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pressmark.schema.Origin;

/// One item of a feed on its way to an article. The full text is the body; a summary is the body
/// only where there is nothing else. What the feed says of itself holds for its items. One instance
/// serves one item.
final class FeedItem {
  /// An identifier that other feeds cannot have as well.
  private static final Pattern GLOBAL = Pattern.compile("(?i).*[:/].*|[0-9a-f-]{16,}");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /// `jane@example.org (Jane Doe)`, as RSS has it.
  private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,200}+@\\S{1,300}\\s*\\((.+)\\)");

  /// What WordPress puts under each item: `The post ... appeared first on ...`.
  private static final Pattern FOOTER =
      Pattern.compile("(?:^|\\n\\n)The post [^\\n]{0,500}appeared first on [^\\n]{0,200}\\z");

  private static final Set<String> FULL_TEXTS =
      Set.of("content:encoded", "content", "fulltext", "body", "xhtml:body", "xhtml:div");
  private static final Set<String> SUMMARIES =
      Set.of("description", "summary", "media:description", "dc:description");

  private final Element item;
  private final String prefix;
  private final FieldValues values = new FieldValues();

  FeedItem(Element item) {
    this.item = item;
    String name = item.tagName().toLowerCase(Locale.ROOT);
    this.prefix = name.substring(0, name.indexOf(':') + 1);
  }

  ReadOutcome read(Origin origin) {
    first(NewsField.HEADLINE, "title", "media:title", "dc:title");
    identity();
    dates();
    names();
    texts();
    for (String subject : List.of("category", "dc:subject", "media:keywords")) {
      all(subject).map(FeedItem::category).forEach(word -> values.add(NewsField.KEYWORD, word));
    }
    ofFeed();
    return values.toOutcome(origin, "item has no title and no text");
  }

  private void identity() {
    first(NewsField.URL, "feedburner:origlink", "link", "rss:link");
    if (!values.has(NewsField.URL)) {
      links().findFirst().ifPresent(url -> values.add(NewsField.URL, url));
    }
    Stream.of("guid", "id", "atom:id", "dc:identifier")
        .flatMap(this::all)
        .map(FeedItem::plain)
        .filter(id -> GLOBAL.matcher(id).matches())
        .limit(1)
        .forEach(id -> {
          values.add(NewsField.IDENTIFIER, id);
          if (!values.has(NewsField.URL) && ADDRESS.matcher(id).matches()) {
            values.add(NewsField.URL, id);
          }
        });
  }

  /// The addresses of Atom's link elements, that of the article itself first.
  private Stream<String> links() {
    List<Element> links = Stream.of("link", "atom:link").flatMap(this::all).toList();
    Stream<Element> own =
        links.stream()
            .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"));
    return own.map(link -> link.attr("href")).filter(href -> !href.isBlank());
  }

  private void dates() {
    first(
        NewsField.DATE_PUBLISHED,
        "pubdate",
        "published",
        "atom:published",
        "issued",
        "dcterms:issued",
        "dc:date",
        "created",
        "dcterms:created",
        "date");
    first(
        NewsField.DATE_MODIFIED,
        "updated",
        "atom:updated",
        "modified",
        "dcterms:modified",
        "a10:updated");
    if (!values.has(NewsField.DATE_PUBLISHED)) {
      values.all(NewsField.DATE_MODIFIED).stream()
          .limit(1)
          .forEach(date -> values.add(NewsField.DATE_PUBLISHED, date));
    }
  }

  private void names() {
    for (String name :
        List.of("dc:creator", "author", "atom:author", "itunes:author", "media:credit")) {
      if (!values.has(NewsField.AUTHOR)) {
        all(name).map(FeedItem::person).forEach(person -> values.add(NewsField.AUTHOR, person));
      }
    }
    values.add(NewsField.BYLINE, String.join(", ", values.all(NewsField.AUTHOR)));
  }

  private static String person(Element author) {
    return author.children().stream()
        .filter(child -> localName(child).equals("name"))
        .map(FeedItem::plain)
        .findFirst()
        .orElseGet(() -> MAIL.matcher(plain(author)).replaceFirst("$1"));
  }

  private void texts() {
    Optional<String> full = longest(FULL_TEXTS);
    Optional<String> summary = longest(SUMMARIES);
    full.or(() -> summary)
        .map(text -> FOOTER.matcher(text).replaceFirst(""))
        .ifPresent(text -> values.addText(NewsField.ARTICLE_BODY, text));
    if (full.isPresent() && !summary.equals(full)) {
      summary.ifPresent(text -> values.add(NewsField.ALTERNATIVE_HEADLINE, text));
    }
  }

  private Optional<String> longest(Set<String> names) {
    return item.children().stream()
        .filter(child -> names.contains(name(child)))
        .map(FeedItem::text)
        .filter(text -> !text.isBlank())
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  // ---- the feed round it

  private void ofFeed() {
    Stream.of("source", "dc:publisher")
        .flatMap(this::all)
        .map(FeedItem::title)
        .filter(text -> !text.isEmpty())
        .limit(1)
        .forEach(text -> values.add(NewsField.PUBLISHER, text));
    for (Element above = item.parent(); above != null; above = above.parent()) {
      if (!above.tagName().equals(item.tagName())) {
        ofFeed(above);
      }
    }
  }

  private void ofFeed(Element feed) {
    Element about =
        feed.children().stream()
            .filter(child -> localName(child).equals("channel"))
            .findFirst()
            .orElse(feed);
    for (Element child : about.children()) {
      switch (name(child)) {
        case "title", "rss:title", "atom:title" -> once(NewsField.PUBLISHER, plain(child));
        case "language", "dc:language" -> once(NewsField.IN_LANGUAGE, plain(child));
        case String _ -> {}
      }
    }
    once(NewsField.IN_LANGUAGE, feed.attr("xml:lang"));
  }

  /// `mul` and `und` stand for any language.
  private void once(NewsField field, String value) {
    if (!values.has(field) && !value.equals("mul") && !value.equals("und")) {
      values.add(field, value);
    }
  }

  // ---- elements

  /// Adds the first of some elements that has text.
  private void first(NewsField field, String... names) {
    Stream.of(names)
        .flatMap(this::all)
        .map(FeedItem::plain)
        .filter(text -> !text.isEmpty())
        .limit(1)
        .forEach(text -> values.add(field, text));
  }

  private Stream<Element> all(String name) {
    return item.children().stream().filter(child -> name(child).equals(name));
  }

  private static String category(Element category) {
    return Stream.of(plain(category), category.attr("label"), category.attr("term"))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String title(Element source) {
    return source.children().stream()
        .filter(child -> localName(child).equals("title"))
        .map(FeedItem::plain)
        .findFirst()
        .orElseGet(() -> plain(source));
  }

  /// The name with its prefix, in lower case; that of the feed's own elements, which have the
  /// prefix of the item, without one.
  private String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    boolean own = !prefix.isEmpty() && name.startsWith(prefix);
    return own || name.startsWith("atom10:") || name.startsWith("rss10:")
        ? name.substring(name.indexOf(':') + 1)
        : name;
  }

  static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  /// The text of one line: markup inside it is taken out.
  private static String plain(Element element) {
    return CleanText.oneLine(text(element));
  }

  /// The text with its paragraphs. It is escaped HTML, HTML in CDATA, XHTML, or plain.
  private static String text(Element element) {
    String inner = element.childrenSize() > 0 ? element.html() : element.wholeText();
    if (HtmlText.isHtml(inner)) {
      return HtmlText.of(inner);
    }
    return Paragraphs.of(CharacterReferences.resolve(inner));
  }
}
